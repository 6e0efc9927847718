package org.mememuseum.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mememuseum.MuseumException;
import org.mememuseum.StoreUnavailableException;
import org.mememuseum.discovery.Wall;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.meme.Meme;
import org.mememuseum.reaction.Visit;

/** What this adapter alone must see to: the database away, and the entity manager's habits. */
class JpaTroubleIT implements OnPostgres {

  @Test
  void aDatabaseThatIsAwayIsToldInTheMuseumsTerms() throws IOException {
    String nobodyListens;
    try (var socket = new ServerSocket(0)) {
      nobodyListens = "jdbc:postgresql://localhost:" + socket.getLocalPort() + "/museum";
    }
    try (var entityManagers = Postgres.entityManagers(nobodyListens, 1)) {
      var museum = new JpaMuseum(asAContainerGives(entityManagers));

      assertThatThrownBy(
              () -> museum.index().findNewest(new Wall.Everything(), Optional.empty(), 5))
          .isInstanceOfSatisfying(
              StoreUnavailableException.class,
              refusal -> {
                assertThat(refusal.kind()).isEqualTo(MuseumException.Kind.UNAVAILABLE);
                assertThat(refusal.messageKey()).isEqualTo("store.unavailable");
                assertThat(refusal).hasCauseInstanceOf(RuntimeException.class);
              });
    }
  }

  /** An entity manager that comes to be when it is used, and not before. */
  private static EntityManager asAContainerGives(EntityManagerFactory entityManagers) {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) ->
                method.invoke(entityManagers.createEntityManager(), arguments));
  }

  @Test
  void aDatabaseThatComesBackIsUsedAgain() {
    var meme = aKeptMeme();
    try (var entityManager = Postgres.entityManagers().createEntityManager()) {
      var memes = new JpaMuseum(entityManager).memes();
      memes.find(meme.id());
      STORES.together(
          () ->
              STORES
                  .sql(
                      "select pg_terminate_backend(pid) from pg_stat_activity"
                          + " where pid <> pg_backend_pid() and datname = current_database()")
                  .getResultList());

      assertThat(eventually(() -> memes.find(meme.id()))).contains(meme);
    }
  }

  // The pool finds out about one broken connection at a time.
  private static Optional<Meme> eventually(Supplier<Optional<Meme>> read) {
    for (int i = 0; i < 100; i++) {
      try {
        return read.get();
      } catch (StoreUnavailableException stillBroken) {
        assertThat(stillBroken.kind()).isEqualTo(MuseumException.Kind.UNAVAILABLE);
      }
    }
    return Optional.empty();
  }

  @Test
  void readingNeedsNoTransaction() {
    var meme = aKeptMeme();
    try (var entityManager = Postgres.entityManagers().createEntityManager()) {
      var museum = new JpaMuseum(entityManager);

      assertThat(museum.memes().find(meme.id())).contains(meme);
      assertThat(museum.members().findById(meme.author().id())).isPresent();
      assertThat(museum.index().findFrom(meme.id().value())).contains(meme);
      assertThat(museum.notices().countUnread(meme.author().id(), 5)).isZero();
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
                          stores().reactions().addViews(List.of(visit));
                          stores().memes().add(meme);
                          stores().reactions().like(liked.id(), meme.author().id());
                          assertThat(stores().memes().find(meme.id())).contains(meme);
                          throw new IllegalStateException("the pictures are gone");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stores().memes().find(meme.id())).isEmpty();
    assertThat(stores().memes().find(liked.id())).contains(liked);
    assertThat(stores().reactions().addViews(List.of(visit))).hasSize(1);
  }
}
