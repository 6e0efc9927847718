package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeId;

/** The rows of {@code meme_tags}, which list memes by tag. */
final class TagRows {
  // Native: JPQL cannot update a collection table.
  private static final String REHANG =
      """
      update meme_tags t set hung_at = m.hung_at, likes = m.likes
      from memes m where m.id = ?1 and t.meme_id = m.id
        and (t.hung_at is distinct from m.hung_at or t.likes <> m.likes)
      """;
  private static final String UNTAG = "delete from meme_tags where meme_id = ?1";
  private static final String TAG =
      "insert into meme_tags (meme_id, tag) select ?1, unnest(cast(?2 as text[]))";

  private final EntityManager entityManager;

  TagRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Replaces a meme's rows by those of its new details. */
  void replace(MemeId id, MemeDetails details) {
    entityManager.createNativeQuery(UNTAG).setParameter(1, id.value()).executeUpdate();
    entityManager
        .createNativeQuery(TAG)
        .setParameter(1, id.value())
        .setParameter(2, TextArrayConverter.toColumn(DetailsColumns.tags(details)))
        .executeUpdate();
    rehang(id);
  }

  /**
   * Has the rows tell the likes of the meme and when it was published, exactly while it is public.
   */
  void rehang(MemeId id) {
    entityManager.createNativeQuery(REHANG).setParameter(1, id.value()).executeUpdate();
  }
}
