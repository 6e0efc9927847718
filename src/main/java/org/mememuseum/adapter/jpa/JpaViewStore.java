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

/** Visits in the table {@code visits}, counted on the meme: two statements however many. */
final class JpaViewStore implements ViewStore {
  // All who count lock in one order, so that no two wait for each other.
  private static final String LOCK =
      "select id from memes where id = any (cast(?1 as uuid[])) order by id for no key update";
  private static final String COUNT =
      """
      with added as (
        insert into visits (day, meme_id, visitor)
        select told.day, told.meme_id, told.visitor
        from unnest(cast(?1 as date[]), cast(?2 as uuid[]), cast(?3 as text[]))
          as told (day, meme_id, visitor)
        join memes on memes.id = told.meme_id
        on conflict do nothing returning meme_id),
      counted as (select meme_id, count(*) as growth from added group by meme_id)
      update memes set views = views + growth from counted where id = meme_id
      returning id, growth
      """;
  private static final String PURGE =
      """
      delete from visits where ctid = any (array(
        select ctid from visits where day < cast(?1 as date) limit ?2))
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
    Purge.of(entityManager.createNativeQuery(PURGE).setParameter(1, day.toString()));
  }

  private static String[] column(Collection<Visit> visits, Function<Visit, ?> of) {
    return visits.stream().map(of).map(Object::toString).toArray(String[]::new);
  }
}
