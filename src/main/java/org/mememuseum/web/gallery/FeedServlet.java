package org.mememuseum.web.gallery;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.meme.Meme;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.web.http.Revalidation;
import org.mememuseum.web.text.Texts;

/** The newest memes as an Atom feed. */
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
    var memes = discovery.findNewest(new Listing.All(), Optional.empty(), ListingView.SIZE);
    byte[] feed = write(memes.items());
    var changed = memes.items().stream().findFirst().map(Feed::published).orElse(Instant.EPOCH);
    // The ETag is weak because the feed is sent both compressed and uncompressed.
    response.setHeader("Cache-Control", "public, max-age=60");
    response.setHeader("ETag", "W/\"" + UUID.nameUUIDFromBytes(feed) + "\"");
    response.setDateHeader("Last-Modified", changed.toEpochMilli());
    if (Revalidation.isKnown(response, request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/atom+xml;charset=UTF-8");
    response.setContentLength(feed.length);
    response.getOutputStream().write(feed);
  }

  private byte[] write(List<Meme> memes) throws ServletException {
    var feed = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(feed, "UTF-8");
      new Feed(xml, baseUrl, texts).write(memes);
    } catch (XMLStreamException broken) {
      throw new ServletException(broken);
    }
    return feed.toByteArray();
  }
}
