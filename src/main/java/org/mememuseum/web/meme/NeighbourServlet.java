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
 * {@code /newer/{id}} and {@code /older/{id}}: redirects from a meme to its neighbour in the
 * listing that {@code ?in=} names, or at an end back to the meme, whose page then says so. The
 * neighbour is looked up only when the link is followed, so that viewing a meme costs no query for
 * it. With the parameter {@code picture} they lead to the neighbour's picture, for pages that load
 * it ahead: in the medium rendition if the parameter says so and it is complete.
 */
public class NeighbourServlet extends HttpServlet {
  private final transient Gallery gallery;
  private final transient Discovery discovery;
  private final transient BrowsedListings browsedListings;

  @Inject
  public NeighbourServlet(Gallery gallery, Discovery discovery, BrowsedListings browsedListings) {
    this.gallery = gallery;
    this.discovery = discovery;
    this.browsedListings = browsedListings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    var meme = gallery.getVisible(requestedId(request), SignedInMember.find(request));
    var browsed = browsedListings.of(meme, request.getParameter(Links.IN));
    boolean newer = Route.find(request.getRequestURI()).equals(Optional.of(Route.NEWER));
    var neighbour =
        newer
            ? discovery.findNewer(browsed.listing(), meme)
            : discovery.findOlder(browsed.listing(), meme);
    String rendition = request.getParameter("picture");
    if (rendition != null) {
      sendPicture(neighbour, rendition, response);
      return;
    }
    String path =
        neighbour
            .map(next -> browsed.to(next.id()))
            .orElseGet(
                () -> end(browsed.to(meme.id()), newer ? ViewSteps.NEWEST : ViewSteps.OLDEST));
    Redirect.to(path, HttpServletResponse.SC_SEE_OTHER, response);
  }

  private static void sendPicture(
      Optional<Meme> neighbour, String rendition, HttpServletResponse response) {
    if (neighbour.isPresent()) {
      boolean medium =
          rendition.equals(Rendition.MEDIUM.pathName())
              && neighbour.get().picture().isMediumComplete();
      String picture = Links.to(neighbour.get().id(), medium ? Rendition.MEDIUM : Rendition.SHOW);
      Redirect.to(picture, HttpServletResponse.SC_SEE_OTHER, response);
    } else {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }

  private static String end(String path, String end) {
    return path + (path.contains("?") ? "&" : "?") + ViewSteps.END + "=" + end;
  }

  private static MemeId requestedId(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .flatMap(path -> MemeId.parse(path.substring(1)))
        .orElseThrow(NotFoundException::new);
  }
}
