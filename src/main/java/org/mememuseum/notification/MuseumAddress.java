package org.mememuseum.notification;

import java.net.URI;
import java.util.Objects;
import org.mememuseum.meme.MemeId;

/**
 * Where the museum is found, for links in what leaves it.
 *
 * @param base the public address, without a path
 */
public record MuseumAddress(URI base) {
  public MuseumAddress {
    Objects.requireNonNull(base);
  }

  /** Returns where a meme hangs. */
  String ofMeme(MemeId meme) {
    return base + "/view/" + meme;
  }

  /** Returns where curators decide. */
  String ofReview() {
    return base + "/admin/review";
  }
}
