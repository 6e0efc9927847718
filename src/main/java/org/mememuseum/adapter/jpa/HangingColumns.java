package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.mememuseum.meme.Tag;

/** A row of {@code meme_tags}: the place of a meme on the wall of a tag. */
@Embeddable
class HangingColumns {
  private String tag;

  @Column(name = "hung_at")
  private Instant hungAt;

  static HangingColumns of(Tag tag, Instant hungAt) {
    var columns = new HangingColumns();
    columns.tag = tag.text();
    columns.hungAt = hungAt;
    return columns;
  }
}
