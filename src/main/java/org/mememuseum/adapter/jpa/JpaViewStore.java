package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.ViewStore;
import org.mememuseum.reaction.Visit;

/**
 * Stores visits in the table {@code visits} and counts them on the memes, in two statements however
 * many visits there are.
 */
final class JpaViewStore implements ViewStore {
  // Native: JPQL only locks "for update", for which inserts that refer to the meme would wait.
  // Every caller locks in the same order, so that no two deadlock.
  private static final String LOCK =
      "select id from memes where id = any (cast(?1 as uuid[])) order by id for no key update";
  // Native: JPQL has no unnest, no "on conflict" and no change of two tables in one statement.
  private static final String COUNT =
      """
      with added as (
        insert into visits (day, meme_id, visitor)
        select visit.day, visit.meme_id, visit.visitor
        from unnest(cast(?1 as date[]), cast(?2 as uuid[]), cast(?3 as text[]))
          as visit (day, meme_id, visitor)
        join memes on memes.id = visit.meme_id
        on conflict do nothing returning meme_id),
      counted as (select meme_id, count(*) as growth from added group by meme_id)
      update memes set views = views + growth from counted where id = meme_id
      returning id, growth
      """;

  private final EntityManager entityManager;

  JpaViewStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Map<MemeId, Long> add(Collection<Visit> visits) {
    String[] memes = column(visits, Visit::meme);
    entityManager.createNativeQuery(LOCK).setParameter(1, memes).getResultList();
    List<?> counted =
        entityManager
            .createNativeQuery(COUNT)
            .setParameter(1, column(visits, Visit::day))
            .setParameter(2, memes)
            .setParameter(3, column(visits, Visit::visitor))
            .getResultList();
    return counted.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toUnmodifiableMap(
                row -> new MemeId((UUID) row[0]), row -> ((Number) row[1]).longValue()));
  }

  @Override
  public void purge(LocalDate day) {
    Purge.of(entityManager, "visits", "day < cast(?1 as date)", day.toString());
  }

  private static String[] column(Collection<Visit> visits, Function<Visit, ?> value) {
    return visits.stream().map(value).map(Object::toString).toArray(String[]::new);
  }
}
