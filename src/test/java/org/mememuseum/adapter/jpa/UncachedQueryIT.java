package org.mememuseum.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

/** How EclipseLink translates queries, which no contract shows. */
class UncachedQueryIT implements OnPostgres {
  private static final String MEMES = "select m from MemeRow m join fetch m.author order by m.id";

  @Test
  void aQueryIsTranslatedOnceAndItsLimitIsTheDatabases() {
    aKeptMeme();
    aKeptMeme();
    aKeptMeme();
    try (var entityManager = Postgres.entityManagers().createEntityManager()) {
      assertThat(UncachedQuery.query(entityManager, MEMES, MemeRow.class, 2).getResultList())
          .hasSize(2);
      DatabaseQuery named = entityManager.unwrap(ServerSession.class).getQuery(MEMES + " limit 2");
      assertThat(named.getSQLString()).contains("LIMIT");
      var translation = named.getCall();

      assertThat(UncachedQuery.query(entityManager, MEMES, MemeRow.class, 2).getResultList())
          .hasSize(2);
      assertThat(named.isPrepared()).isTrue();
      assertThat(named.getCall()).isSameAs(translation);
      assertThat(UncachedQuery.query(entityManager, MEMES, MemeRow.class).getResultList())
          .hasSizeGreaterThan(2);
    }
  }
}
