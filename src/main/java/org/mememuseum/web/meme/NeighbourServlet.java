package org.mememuseum.web.meme;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;
import org.mememuseum.route.Route;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.Redirect;

/**
 * {@code /newer/{id}} and {@code /older/{id}}: redirects from a meme to its neighbour in the hall.
 * The neighbour is looked up only when the link is followed, so that viewing a meme costs no query
 * for it. With the parameter {@code picture} they lead to the neighbour's picture, for pages that
 * load it ahead.
 */
public class NeighbourServlet extends HttpServlet {
  private final transient Gallery gallery;
  private final transient Discovery discovery;

  @Inject
  public NeighbourServlet(Gallery gallery, Discovery discovery) {
    this.gallery = gallery;
    this.discovery = discovery;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    var meme = gallery.getVisible(requestedId(request), SignedInMember.find(request));
    boolean newer = Route.find(request.getRequestURI()).equals(Optional.of(Route.NEWER));
    var neighbour = newer ? discovery.findNewer(meme) : discovery.findOlder(meme);
    if (request.getParameter("picture") != null) {
      sendPicture(neighbour, response);
      return;
    }
    String end = Route.HALL.path() + (newer ? "?said=newest" : "?said=oldest");
    String path = neighbour.map(next -> Links.to(next.id())).orElse(end);
    Redirect.to(path, HttpServletResponse.SC_SEE_OTHER, response);
  }

  private static void sendPicture(Optional<Meme> neighbour, HttpServletResponse response) {
    if (neighbour.isPresent()) {
      String picture = Links.to(neighbour.get().id(), Rendition.SHOW);
      Redirect.to(picture, HttpServletResponse.SC_SEE_OTHER, response);
    } else {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }

  private static MemeId requestedId(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .flatMap(path -> MemeId.parse(path.substring(1)))
        .orElseThrow(NotFoundException::new);
  }
}
