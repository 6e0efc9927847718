package org.mememuseum.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.route.Route;

/**
 * Serves {@code /static/{edition}/{name}}, cacheable for a year, and the few files that browsers
 * and robots expect at the root, cacheable for a day. Only names known since start-up exist, so
 * paths cannot traverse directories.
 */
public class StaticFiles extends HttpServlet {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String FOR_A_DAY = "public, max-age=86400";

  private final transient Assets assets;

  @Inject
  public StaticFiles(Assets assets) {
    this.assets = assets;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    var atRoot = Route.find(path).flatMap(Route::staticFile);
    if (atRoot.isPresent()) {
      serve(atRoot.get(), FOR_A_DAY, request, response);
      return;
    }
    String[] parts = path.substring(Route.STATIC.at("").length()).split("/", 2);
    // During a rolling update, two editions are in use; the outdated one is not cached.
    String cache = assets.isCurrent(parts[0]) ? FOR_EVER : "no-cache";
    serve(parts.length == 2 ? parts[1] : "", cache, request, response);
  }

  private void serve(
      String name, String cache, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = assets.find(name);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = "\"" + assets.of(name).hashCode() + "\"";
    response.setHeader("Cache-Control", cache);
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      write(file.get(), request, response);
    }
  }

  private static void write(
      StaticFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.contentType());
    byte[] bytes = file.bytes();
    if (file.zipped().isPresent() && Gzip.isWantedBy(request)) {
      response.setHeader("Content-Encoding", "gzip");
      bytes = file.zipped().get();
    }
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
