package org.mememuseum.adapter.dynamodb.meme;

import java.time.Clock;
import org.mememuseum.adapter.dynamodb.engine.BucketDirectory;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.Timeline;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.meme.Category;

/** The listings that are split by month; each is an index of {@code MemeTable}. */
public final class ListingTimelines {
  private final UnitOfWork unitOfWork;
  private final BucketDirectory buckets;
  private final Clock clock;

  public ListingTimelines(UnitOfWork unitOfWork, BucketDirectory buckets, Clock clock) {
    this.unitOfWork = unitOfWork;
    this.buckets = buckets;
    this.clock = clock;
  }

  /** Returns the listing of all public memes by publication; its items have all attributes. */
  Timeline hall() {
    return timeline(
        "hall",
        Timeline.Kind.MONTHS,
        "hall-index",
        ListingKeys.HALL_MONTH,
        "",
        ListingKeys.HUNG_AT);
  }

  Timeline category(Category category) {
    return timeline(
        "category#" + category.name(),
        Timeline.Kind.MONTHS,
        "category-index",
        ListingKeys.CATEGORY_MONTH,
        category.name() + "#",
        ListingKeys.HUNG_AT);
  }

  /** Returns the listing of all public memes, ordered by id. */
  Timeline chance() {
    return timeline(
        "chance", Timeline.Kind.IDS, "chance-index", ListingKeys.CHANCE_MONTH, "", MemeItems.ID);
  }

  private Timeline timeline(
      String list, Timeline.Kind kind, String index, String hash, String hashPrefix, String sort) {
    return new Timeline(
        unitOfWork,
        buckets,
        clock,
        list,
        kind,
        month -> KeyRange.ofIndex(MemeItems.TABLE, index, hash, hashPrefix + month, sort));
  }
}
