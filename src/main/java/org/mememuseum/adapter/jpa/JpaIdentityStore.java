package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.MuseumIdentity;

/** The identity of the records, in the one row of the table {@code museum}. */
final class JpaIdentityStore implements IdentityStore {
  private static final String FIND = "select identity from museum";
  private static final String CLAIM =
      "insert into museum (identity) values (?1) on conflict do nothing";
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
    List<?> rows = entityManager.createNativeQuery(FIND).getResultList();
    return rows.stream().map(identity -> new MuseumIdentity((UUID) identity)).findFirst();
  }

  @Override
  public MuseumIdentity claim(MuseumIdentity wanted) {
    write(CLAIM, wanted);
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
