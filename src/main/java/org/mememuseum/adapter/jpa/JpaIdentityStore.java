package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.MuseumIdentity;

/** Stores the identity of the records in the only row of the table {@code museum}. */
final class JpaIdentityStore implements IdentityStore {
  // Native: JPQL has no "on conflict", by which only the first of concurrent callers writes.
  private static final String CLAIM =
      "insert into museum (identity) values (?1) on conflict do nothing";
  // Native: JPQL has no "on conflict", which inserts or updates in one atomic statement.
  private static final String REPLACE =
      """
      insert into museum (identity) values (?1)
      on conflict (only_row) do update set identity = excluded.identity
      """;

  private final EntityManager entityManager;

  JpaIdentityStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<MuseumIdentity> find() {
    return UncachedQuery.query(entityManager, "select m from MuseumRow m", MuseumRow.class)
        .getResultStream()
        .findFirst()
        .map(MuseumRow::toDomain);
  }

  @Override
  public MuseumIdentity claim(MuseumIdentity identity) {
    write(CLAIM, identity);
    return find().orElseThrow();
  }

  @Override
  public void replace(MuseumIdentity adopted) {
    write(REPLACE, adopted);
  }

  private void write(String sql, MuseumIdentity identity) {
    entityManager.createNativeQuery(sql).setParameter(1, identity.value()).executeUpdate();
  }
}
