package org.mememuseum.web.image;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.mememuseum.NotFoundException;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.upload.ImageLink;
import org.mememuseum.upload.Pictures;

/**
 * Serves {@code /image/{id}/{rendition}} to whoever may see the meme; for everybody else there is
 * no such picture.
 */
public class ImageServlet extends HttpServlet {
  private final transient Gallery gallery;
  private final transient Pictures pictures;
  private final transient Clock clock;

  @Inject
  public ImageServlet(Gallery gallery, Pictures pictures, Clock clock) {
    this.gallery = gallery;
    this.pictures = pictures;
    this.clock = clock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = ImagePath.parse(request.getPathInfo()).orElseThrow(NotFoundException::new);
    var meme = gallery.getVisible(asked.meme(), SignedInMember.find(request));
    if (ImageHeaders.isKnown(meme, asked.rendition(), request)) {
      ImageHeaders.writeCaching(meme, asked.rendition(), response);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean download = request.getParameter("download") != null;
    String name = ImageHeaders.fileName(meme, asked.rendition());
    var link = pictures.link(meme, asked.rendition(), name, download);
    if (link.isPresent()) {
      sendTo(link.get(), meme, response);
    } else {
      send(meme, asked.rendition(), download, response);
    }
  }

  // Not sendRedirect, which would write a page about it.
  private void sendTo(ImageLink link, Meme meme, HttpServletResponse response) {
    ImageHeaders.writeCaching(
        meme, Duration.between(clock.instant(), link.stableUntil()), response);
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", link.address().toString());
  }

  private void send(Meme meme, Rendition rendition, boolean download, HttpServletResponse response)
      throws IOException {
    try (var bytes = pictures.open(meme, rendition).orElseThrow(NotFoundException::new)) {
      ImageHeaders.writeCaching(meme, rendition, response);
      ImageHeaders.writeContent(meme, rendition, download, response);
      bytes.transferTo(response.getOutputStream());
    }
  }
}
