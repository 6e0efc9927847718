package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.mememuseum.meme.Tag;

/** A row of {@code meme_tags}: a meme in the listing of a tag. */
@Embeddable
class ListingColumns {
  private String tag;

  @Column(name = "hung_at")
  private Instant hungAt;

  static ListingColumns of(Tag tag, Instant hungAt) {
    var columns = new ListingColumns();
    columns.tag = tag.text();
    columns.hungAt = hungAt;
    return columns;
  }
}
