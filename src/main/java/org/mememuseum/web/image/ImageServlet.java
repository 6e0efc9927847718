package org.mememuseum.web.image;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import org.mememuseum.NotFoundException;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;
import org.mememuseum.security.ClientAddress;
import org.mememuseum.security.ClientNetwork;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.upload.ImageLink;
import org.mememuseum.upload.Pictures;
import org.mememuseum.web.http.ConcurrencyLimit;
import org.mememuseum.web.http.Download;
import org.mememuseum.web.routes.Redirect;

/**
 * {@code /image/{id}/{rendition}}: serves a picture, or redirects to its signed link. Answers 404
 * to clients that may not see the meme.
 */
public class ImageServlet extends HttpServlet {
  // The server buffers this much without blocking the writing thread, even for slow clients.
  private static final int BUFFER_SIZE = 64 * 1024;
  private static final int DOWNLOADS_IN_ALL = 400;
  private static final int DOWNLOADS_TO_ONE_ADDRESS = 100;

  private final transient ConcurrencyLimit downloads =
      new ConcurrencyLimit(DOWNLOADS_IN_ALL, DOWNLOADS_TO_ONE_ADDRESS);
  private final transient Gallery gallery;
  private final transient Pictures pictures;
  private final transient ClientAddress addresses;
  private final transient Clock clock;

  @Inject
  public ImageServlet(Gallery gallery, Pictures pictures, ClientAddress addresses, Clock clock) {
    this.gallery = gallery;
    this.pictures = pictures;
    this.addresses = addresses;
    this.clock = clock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = ImagePath.parse(request.getPathInfo()).orElseThrow(NotFoundException::new);
    var meme = gallery.getVisible(path.meme(), SignedInMember.find(request));
    if (ImageHeaders.isKnown(meme, path.rendition(), request)) {
      ImageHeaders.writeCaching(meme, path.rendition(), response);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean download = request.getParameter("download") != null;
    String disposition = ImageHeaders.disposition(meme, path.rendition(), download);
    var link = pictures.link(meme, path.rendition(), disposition);
    if (link.isPresent() && request.getMethod().equals("HEAD")) {
      // The link is signed for GET only.
      ImageHeaders.writeCaching(meme, path.rendition(), response);
      ImageHeaders.writeContent(meme, path.rendition(), download, response);
    } else if (link.isPresent()) {
      redirect(link.get(), meme, response);
    } else {
      send(meme, path.rendition(), download, request, response);
    }
  }

  private void redirect(ImageLink link, Meme meme, HttpServletResponse response) {
    ImageHeaders.writeCaching(
        meme, Duration.between(clock.instant(), link.stableUntil()), response);
    Redirect.to(link.address().toString(), HttpServletResponse.SC_FOUND, response);
  }

  private void send(
      Meme meme,
      Rendition rendition,
      boolean download,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var bytes = pictures.open(meme, rendition).orElseThrow(NotFoundException::new);
    byte[] beginning = beginning(bytes);
    ImageHeaders.writeCaching(meme, rendition, response);
    ImageHeaders.writeContent(meme, rendition, download, response);
    if (beginning.length < BUFFER_SIZE) {
      bytes.close();
      response.setContentLength(beginning.length);
      response.getOutputStream().write(beginning);
    } else if (request.getMethod().equals("HEAD")) {
      bytes.close();
    } else {
      var picture = new SequenceInputStream(new ByteArrayInputStream(beginning), bytes);
      stream(picture, meme.picture().bytes(), request, response);
    }
  }

  private static byte[] beginning(InputStream picture) throws IOException {
    try {
      return picture.readNBytes(BUFFER_SIZE);
    } catch (IOException | RuntimeException broken) {
      picture.close();
      throw broken;
    }
  }

  // The length of the original bounds the timeout; the rare longer rendition gets a tighter one.
  private void stream(
      InputStream picture, long length, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = ClientNetwork.of(addresses.of(request));
    if (!downloads.tryAcquire(address)) {
      picture.close();
      response.reset();
      response.setHeader("Retry-After", "5");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    Download.start(
        request.startAsync(request, response), picture, length, () -> downloads.release(address));
  }
}
