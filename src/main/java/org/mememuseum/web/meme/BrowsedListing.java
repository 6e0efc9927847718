package org.mememuseum.web.meme;

import org.mememuseum.discovery.Listing;
import org.mememuseum.meme.MemeId;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Link;

/**
 * A listing along which a visitor goes from meme to meme.
 *
 * @param name how the query names it, unescaped, such as {@code category/animals}
 * @param path the path by which links name it
 * @param place where its memes are, such as "in Animals"
 * @param page the page that shows it
 */
record BrowsedListing(Listing listing, String name, String path, String place, Link page) {
  /** Returns the path of the page of a meme on it. */
  String to(MemeId meme) {
    return Links.to(meme, path);
  }

  /** Returns the link that leads from a meme to the next newer or older one. */
  String from(MemeId meme, Route direction) {
    return direction.at(meme) + query();
  }

  /** Returns the query that names it; empty for the hall. */
  String query() {
    return Links.along(path);
  }

  /** Returns whether the visitor came by chance, not along a listing. */
  boolean isChance() {
    return path.equals(Route.RANDOM.path());
  }
}
