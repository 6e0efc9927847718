package org.mememuseum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;
import org.mememuseum.member.MemberId;

/** The contract of {@link RevisionStore}, for every adapter. */
public interface RevisionStoreContract extends StoreContract {
  Instant AT = Instant.parse("2026-11-26T20:00:00.123Z");
  MemberId ADMIN = MemberId.next(AT);

  private RevisionStore revisions() {
    return stores().revisions();
  }

  private static Revision revision(Document document, int number, String text) {
    return new Revision(document, number, AT.plusSeconds(number), ADMIN, text);
  }

  @Test
  default void aRevisionIsStoredWhole() {
    var first = revision(Document.POLICY, 1, "{\"größer\": \"💾\"}\n");

    revisions().add(first);

    assertThat(revisions().findLatest(Document.POLICY)).contains(first);
    assertThat(revisions().find(Document.POLICY, 1)).contains(first);
    assertThat(revisions().find(Document.POLICY, 2)).isEmpty();
    assertThat(revisions().findLatest(Document.SETTINGS)).isEmpty();
  }

  @Test
  default void aLongTextIsStored() {
    var longOne = revision(Document.SETTINGS, 1, "ü".repeat(150_000));

    revisions().add(longOne);

    assertThat(revisions().findLatest(Document.SETTINGS)).contains(longOne);
  }

  @Test
  default void historyIsListedByNumberNewestFirst() {
    IntStream.rangeClosed(1, 12)
        .forEach(number -> revisions().add(revision(Document.SETTINGS, number, "" + number)));
    revisions().add(revision(Document.POLICY, 1, "other"));

    assertThat(revisions().findBefore(Document.SETTINGS, Integer.MAX_VALUE, 3))
        .extracting(Revision::number)
        .containsExactly(12, 11, 10);
    assertThat(revisions().findBefore(Document.SETTINGS, 10, 3))
        .extracting(Revision::number)
        .containsExactly(9, 8, 7);
    assertThat(revisions().findBefore(Document.SETTINGS, 3, 3))
        .extracting(Revision::number)
        .containsExactly(2, 1);
  }

  @Test
  default void aRevisionIsNeverReplaced() {
    var first = revision(Document.POLICY, 1, "first");
    revisions().add(first);

    assertThatThrownBy(() -> revisions().add(revision(Document.POLICY, 1, "second")))
        .isInstanceOf(RevisionConflictException.class);
    assertThat(revisions().findLatest(Document.POLICY)).contains(first);
  }

  @Test
  default void ofManyWhoSaveAtOnceOneSucceeds() {
    var saved =
        Crowd.of(
            6,
            i -> {
              try {
                revisions().add(revision(Document.SETTINGS, 1, "by " + i));
                return true;
              } catch (RevisionConflictException lost) {
                return false;
              }
            });

    assertThat(saved).containsOnlyOnce(true);
    assertThat(revisions().findBefore(Document.SETTINGS, 10, 10)).hasSize(1);
  }
}
