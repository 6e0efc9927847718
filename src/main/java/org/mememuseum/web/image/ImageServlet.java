package org.mememuseum.web.image;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mememuseum.NotFoundException;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.upload.Pictures;

/**
 * Serves {@code /image/{id}/{rendition}} to whoever may see the meme; for everybody else there is
 * no such picture.
 */
public class ImageServlet extends HttpServlet {
  private final transient Gallery gallery;
  private final transient Pictures pictures;

  @Inject
  public ImageServlet(Gallery gallery, Pictures pictures) {
    this.gallery = gallery;
    this.pictures = pictures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = ImagePath.parse(request.getPathInfo()).orElseThrow(NotFoundException::new);
    var meme = gallery.getVisible(asked.meme(), SignedInMember.find(request));
    if (ImageHeaders.isKnown(meme, asked.rendition(), request)) {
      ImageHeaders.writeCaching(meme, asked.rendition(), response);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(meme, asked.rendition(), request, response);
    }
  }

  private void send(
      Meme meme, Rendition rendition, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (var bytes = pictures.open(meme, rendition).orElseThrow(NotFoundException::new)) {
      ImageHeaders.writeCaching(meme, rendition, response);
      boolean download = request.getParameter("download") != null;
      ImageHeaders.writeContent(meme, rendition, download, response);
      bytes.transferTo(response.getOutputStream());
    }
  }
}
