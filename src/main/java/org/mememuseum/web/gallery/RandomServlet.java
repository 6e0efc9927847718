package org.mememuseum.web.gallery;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.Redirect;

/** {@code /random}: redirects to a random meme. */
public class RandomServlet extends HttpServlet {
  private final transient Discovery discovery;

  @Inject
  public RandomServlet(Discovery discovery) {
    this.discovery = discovery;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String path =
        discovery
            .findRandom()
            .map(meme -> Links.to(meme.id(), Route.RANDOM.path()))
            .orElse(Route.HALL.path() + "?said=noMemesYet");
    Redirect.to(path, HttpServletResponse.SC_SEE_OTHER, response);
    response.setHeader("Cache-Control", "no-store");
  }
}
