package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.discovery.Days;
import org.mememuseum.discovery.Listing;

/**
 * Finds the ids of the most liked memes of a listing. Those of several days are the first of each
 * day, merged: each is the beginning of a range of an index, however many memes there are.
 */
final class MostLikedQuery {
  // Native: JPQL has no lateral joins, and its dates know no time zones.
  private static final String EVER =
      """
      select %1$s from %2$s where %3$s and hung_at is not null and likes > 0
      order by likes desc, %1$s desc limit ?1
      """;
  private static final String OF_DAYS =
      """
      select l.id from unnest(cast(?2 as date[])) as days(day)
      cross join lateral (
        select %1$s as id, likes from %2$s
        where %3$s and hung_at is not null and likes > 0
          and cast(hung_at at time zone 'UTC' as date) = days.day
        order by likes desc, %1$s desc limit ?1) l
      order by l.likes desc, l.id desc limit ?1
      """;

  private final String ever;
  private final String ofDays;
  private final Optional<Object> key;

  private MostLikedQuery(String id, String table, String condition, Optional<Object> key) {
    ever = EVER.formatted(id, table, condition);
    ofDays = OF_DAYS.formatted(id, table, condition);
    this.key = key;
  }

  static MostLikedQuery of(Listing listing) {
    return listing.match(
        new Listing.Cases<>(
            () -> new MostLikedQuery("id", "memes", "true", Optional.empty()),
            category -> inMemes("category = ?3", category.name()),
            tag -> new MostLikedQuery("meme_id", "meme_tags", "tag = ?3", Optional.of(tag.text())),
            member -> inMemes("owner_id = ?3", member.value())));
  }

  private static MostLikedQuery inMemes(String condition, Object key) {
    return new MostLikedQuery("id", "memes", condition, Optional.of(key));
  }

  /** Returns the ids, most liked first. */
  List<UUID> find(EntityManager entityManager, Optional<Days> days, int limit) {
    var query =
        entityManager.createNativeQuery(days.isPresent() ? ofDays : ever).setParameter(1, limit);
    days.ifPresent(some -> query.setParameter(2, column(some)));
    key.ifPresent(value -> query.setParameter(3, value));
    @SuppressWarnings("unchecked")
    List<UUID> ids = query.getResultList();
    return ids;
  }

  private static String[] column(Days days) {
    return TextArrayConverter.toColumn(days.all().map(LocalDate::toString).toList());
  }
}
