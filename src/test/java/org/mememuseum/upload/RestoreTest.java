package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Restoring backups of records and pictures, in either order and from different times. */
class RestoreTest {
  private final SweptMuseum museum = SweptMuseum.with(100);

  private static void assertStaysClosed(SweptMuseum halfRestored) {
    assertThatThrownBy(halfRestored::open).isInstanceOf(IdentityMismatchException.class);
    halfRestored.sweep().sweep();
  }

  @Test
  void whenThePicturesAreThereBeforeTheRecordsNothingIsLost() {
    assertStaysClosed(SweptMuseum.founded().withPicturesOf(museum));

    museum.open().sweep();

    assertThat(museum.folders()).hasSize(100);
    assertThat(museum.images.trashed()).isEmpty();
  }

  @Test
  void whenTheRecordsAreThereBeforeThePicturesNothingIsLost() {
    assertStaysClosed(museum.withPicturesOf(SweptMuseum.founded()));

    museum.open().sweep();

    assertThat(museum.folders()).hasSize(100);
  }

  @Test
  void whenTheRecordsAreMuchOlderThanThePicturesNothingIsTakenAndOperatorsAreTold() {
    museum.layOrphans(40);

    museum.open().sweep().sweep();

    assertThat(museum.folders()).hasSize(140);
    assertThat(museum.stopped.fired()).hasSize(1);
  }

  @Test
  void whenTheRecordsAreALittleOlderThanThePicturesWhatTheyDoNotKnowCanBePutBack() {
    var newer = museum.layOrphan(Instant.EPOCH);

    museum.open().sweep();
    assertThat(museum.images.trashed()).containsExactly(newer);
    museum.images.putBack(newer);

    assertThat(museum.folders()).hasSize(101);
  }

  @Test
  void whenThePicturesAreOlderThanTheRecordsNothingIsTaken() {
    var lost = museum.hang();
    museum.images.deleteAll(ImageFolder.of(lost));

    museum.open().sweep();

    assertThat(museum.folders()).hasSize(100);
    assertThat(museum.images.trashed()).isEmpty();
  }

  @Test
  void recordsFromBeforeTheyHadAnIdentityJoinTheirPicturesAgain() {
    museum.identity.forget();

    museum.open().sweep();

    assertThat(museum.identity.find()).isEqualTo(museum.images.identity().find());
    assertThat(museum.folders()).hasSize(100);
  }

  @Test
  void picturesFromBeforeTheyHadAnIdentityJoinTheirRecordsAgain() {
    museum.images.identity().forget();

    museum.open().sweep();

    assertThat(museum.images.identity().find()).isEqualTo(museum.identity.find());
    assertThat(museum.folders()).hasSize(100);
  }
}
