package org.mememuseum.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Wall;
import org.mememuseum.security.BaseUrl;

/** {@code /feed.xml}: the newest memes, for feed readers. */
@WebServlet("/feed.xml")
public class FeedServlet extends HttpServlet {
  private final transient Discovery discovery;
  private final transient BaseUrl baseUrl;
  private final transient Texts texts;

  @Inject
  public FeedServlet(Discovery discovery, BaseUrl baseUrl, Texts texts) {
    this.discovery = discovery;
    this.baseUrl = baseUrl;
    this.texts = texts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var memes = discovery.findNewest(new Wall.Everything(), Optional.empty(), WallView.SIZE);
    response.setContentType("application/atom+xml;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=60");
    try {
      var xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(response.getOutputStream(), "UTF-8");
      new Feed(xml, baseUrl, texts).write(memes.items());
    } catch (XMLStreamException broken) {
      throw new ServletException(broken);
    }
  }
}
