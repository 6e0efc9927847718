package org.mememuseum.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.MuseumException;
import org.mememuseum.StoreUnavailableException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.meme.Meme;
import org.mememuseum.reaction.Visit;

/** Tests what only this adapter has: an unreachable database, the mapping, the entity manager. */
class JpaTroubleIT implements OnPostgres {

  @Test
  void aDatabaseThatIsAwayIsToldAtOnceAndOneThatComesBackIsUsedAgain() {
    var meme = aKeptMeme();
    var isAway = new AtomicBoolean();
    try (var entityManagers = Postgres.entityManagers(pool(isAway));
        var entityManager = entityManagers.createEntityManager()) {
      var memes = new JpaMuseum(entityManager).memes();
      assertThat(memes.find(meme.id())).contains(meme);

      isAway.set(true);
      assertTimeout(
          Duration.ofSeconds(4),
          () ->
              assertThatThrownBy(() -> memes.find(meme.id()))
                  .isInstanceOfSatisfying(
                      StoreUnavailableException.class,
                      refusal -> {
                        assertThat(refusal.kind()).isEqualTo(MuseumException.Kind.UNAVAILABLE);
                        assertThat(refusal.messageKey()).isEqualTo("store.unavailable");
                        assertThat(refusal).hasCauseInstanceOf(RuntimeException.class);
                      }));

      isAway.set(false);
      assertThat(memes.find(meme.id())).contains(meme);
    }
  }

  @Test
  void writingToADatabaseThatIsAwayIsRefusedInTheMuseumsTerms() {
    var isAway = new AtomicBoolean();
    try (var entityManagers = Postgres.entityManagers(pool(isAway));
        var entityManager = entityManagers.createEntityManager()) {
      var museum = new JpaMuseum(entityManager);
      assertThat(museum.members().findById(aKeptMember().id())).isPresent();
      entityManager.getTransaction().begin();
      isAway.set(true);

      assertThatThrownBy(() -> museum.members().add(aMember().build()))
          .isInstanceOf(StoreUnavailableException.class);
      assertThatThrownBy(() -> museum.memes().add(aMeme().build()))
          .isInstanceOf(StoreUnavailableException.class);
    }
  }

  @Test
  void aDatabaseThatIsAwayIsNotAskedByEverybodyAgainAndAgain() {
    var isAway = new AtomicBoolean();
    var requests = new AtomicInteger();
    try (var entityManagers = Postgres.entityManagers(pool(isAway, requests));
        var entityManager = entityManagers.createEntityManager()) {
      var museum = new JpaMuseum(entityManager);
      var meme = aMeme().build();
      isAway.set(true);
      requests.set(0);
      for (int i = 0; i < 100; i++) {
        assertThatThrownBy(() -> museum.memes().find(meme.id()))
            .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> museum.index().findFrom(meme.id().value()))
            .isInstanceOf(StoreUnavailableException.class);
      }
      assertThat(requests).hasValueLessThan(20);

      isAway.set(false);
      Await.until("it is asked again", () -> answers(museum, meme));
    }
  }

  private static boolean answers(JpaMuseum museum, Meme meme) {
    try {
      return museum.memes().find(meme.id()).isEmpty();
    } catch (StoreUnavailableException notYet) {
      return false;
    }
  }

  @Test
  void whatIsOutOfDateGoesHoweverMuchItIs() throws SQLException {
    try (var connection = Postgres.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into attempts (key, attempted_at)"
              + " select 'many', timestamptz '2001-01-01 00:00Z' from generate_series(1, 12345)");
      stores().attempts().purge(Instant.parse("2001-01-02T00:00:00Z"));

      var remaining = statement.executeQuery("select count(*) from attempts where key = 'many'");
      assertThat(remaining.next()).isTrue();
      assertThat(remaining.getInt(1)).isZero();
    }
  }

  private static DataSource pool(AtomicBoolean isAway) {
    return pool(isAway, new AtomicInteger());
  }

  /** Returns a pool that refuses connections while the database is away. */
  private static DataSource pool(AtomicBoolean isAway, AtomicInteger requests) {
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              requests.incrementAndGet();
              if (isAway.get()) {
                throw new SQLException("no connection to be had");
              }
              return method.invoke(Postgres.dataSource(), arguments);
            });
  }

  @Test
  void everyEntityMapsItsTable() {
    try (var entityManager = Postgres.entityManagers().createEntityManager()) {
      for (var entity : entityManager.getMetamodel().getEntities()) {
        String jpql = "select e from %s e".formatted(entity.getName());
        assertThatCode(() -> entityManager.createQuery(jpql).setMaxResults(1).getResultList())
            .as(jpql)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void readingNeedsNoTransaction() {
    var meme = aKeptMeme();
    try (var entityManager = Postgres.entityManagers().createEntityManager()) {
      var museum = new JpaMuseum(entityManager);

      assertThat(museum.memes().find(meme.id())).contains(meme);
      assertThat(museum.members().findById(meme.author().id())).isPresent();
      assertThat(museum.index().findFrom(meme.id().value())).contains(meme);
      assertThat(museum.notices().findUnread(meme.author().id(), 5)).isEmpty();
      assertThat(museum.decisions().findByMeme(meme.id())).isEmpty();
    }
  }

  @Test
  void aTakenAddressIsInNoMessageOfTheRefusal() {
    var first = aKeptMember();
    var second = aMember().reachedAt(first.email().text()).build();

    assertThatThrownBy(() -> stores().members().add(second))
        .isInstanceOf(AlreadyTakenException.class)
        .hasNoCause();
  }

  @Test
  void whatAUseCaseStoredIsUndoneWhenItFails() {
    var liked = aKeptMeme();
    var meme = aMeme().by(aKeptMember()).tagged("undone").build();
    var visit = new Visit(liked.id(), LocalDate.EPOCH, "ann");

    assertThatThrownBy(
            () ->
                stores()
                    .together(
                        () -> {
                          stores().views().add(List.of(visit));
                          stores().memes().add(meme);
                          stores().likes().like(liked.id(), meme.author().id());
                          assertThat(stores().memes().find(meme.id())).contains(meme);
                          throw new IllegalStateException("the pictures are gone");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stores().memes().find(meme.id())).isEmpty();
    assertThat(stores().memes().find(liked.id())).contains(liked);
    assertThat(stores().views().add(List.of(visit))).hasSize(1);
  }
}
