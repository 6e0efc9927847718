package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import org.mememuseum.meme.Category;

/** The walls that are split by month, as the indexes of {@code MemeTable} show them. */
final class Walls {
  private final Records records;
  private final Calendar calendar;
  private final Clock clock;

  Walls(Records records, Calendar calendar, Clock clock) {
    this.records = records;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** All of them; each item is the whole meme. */
  Timeline hall() {
    return timeline(
        "hall", Timeline.Kind.MONTHS, "hall-index", Hanging.HALL_MONTH, "", Hanging.HUNG_AT);
  }

  Timeline category(Category category) {
    return timeline(
        "category#" + category.name(),
        Timeline.Kind.MONTHS,
        "category-index",
        Hanging.CATEGORY_MONTH,
        category.name() + "#",
        Hanging.HUNG_AT);
  }

  /** All of them, ordered by id. */
  Timeline chance() {
    return timeline(
        "chance", Timeline.Kind.IDS, "chance-index", Hanging.CHANCE_MONTH, "", MemeItems.ID);
  }

  private Timeline timeline(
      String list, Timeline.Kind kind, String index, String hash, String hashPrefix, String sort) {
    return new Timeline(
        records,
        calendar,
        clock,
        list,
        kind,
        month -> Range.ofIndex(MemeItems.TABLE, index, hash, hashPrefix + month, sort));
  }
}
