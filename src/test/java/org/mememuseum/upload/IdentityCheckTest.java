package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;

class IdentityCheckTest {
  private static Optional<MuseumIdentity> of(IdentityStore store) {
    return store.find();
  }

  private static void assertOneIdentity(SweptMuseum museum) {
    assertThat(museum.identity.find()).isPresent().isEqualTo(of(museum.images.identity()));
  }

  private static void assertRefused(SweptMuseum museum, String sentence) {
    var before = of(museum.images.identity());
    assertThatThrownBy(museum::open)
        .isInstanceOf(IdentityMismatchException.class)
        .hasMessageContaining(sentence);
    assertThat(of(museum.images.identity())).isEqualTo(before);
  }

  @Test
  void aNewMuseumGetsAnIdentityOnce() {
    var museum = SweptMuseum.founded().open();
    var first = museum.identity.find();

    museum.open();

    assertOneIdentity(museum);
    assertThat(museum.identity.find()).isEqualTo(first);
  }

  @Test
  void ofManyServersThatStartANewMuseumAtOnceAllAgree() {
    var museum = SweptMuseum.founded();

    var outcomes = Crowd.of(10, i -> museum.withPicturesOf(museum).open().identity.find());

    assertThat(outcomes).containsOnly(museum.identity.find());
    assertOneIdentity(museum);
  }

  @Test
  void whoeverWasKilledBetweenWritingTheTwoFinishesAtTheNextStart() {
    var recordsOnly = SweptMuseum.founded();
    recordsOnly.identity.claim(MuseumIdentity.next(Instant.EPOCH));
    var picturesOnly = SweptMuseum.founded();
    picturesOnly.images.identity().claim(MuseumIdentity.next(Instant.EPOCH));

    assertOneIdentity(recordsOnly.open());
    assertOneIdentity(picturesOnly.open());
  }

  @Test
  void aMuseumFromBeforeThereWereIdentitiesGetsOneByItself() {
    var museum = SweptMuseum.founded();
    for (int i = 0; i < 60; i++) {
      museum.hang();
    }
    museum.layOrphans(5);

    assertOneIdentity(museum.open());
  }

  @Test
  void aMuseumWhoseMemesAreAllWithdrawnNeedsNoPictures() {
    var museum = SweptMuseum.founded();
    var meme = museum.hang();
    museum.memes.change(meme.withdraw());
    museum.images.deleteAll(ImageFolder.of(meme));

    assertOneIdentity(museum.open());
  }

  @Test
  void picturesOfAnotherMuseumAreRefusedInOneSentenceThatSaysWhatToDo() {
    var other = SweptMuseum.with(3);
    var museum = SweptMuseum.with(3).withPicturesOf(other);

    assertRefused(
        museum,
        """
        leads to the pictures of museum %s, and the records are those of museum %s; \
        if they belong together all the same, start once with MUSEUM_ADOPT=%s.\
        """
            .formatted(
                other.identity.find().orElseThrow(),
                museum.identity.find().orElseThrow(),
                other.identity.find().orElseThrow()));
  }

  @Test
  void emptyRecordsAreRefusedWherePicturesAre() {
    var pictures = SweptMuseum.with(3);
    var records = SweptMuseum.founded();

    assertRefused(records.withPicturesOf(pictures), "of which the records know 0 of the first 3");
    assertThat(records.identity.find()).isEmpty();
  }

  @Test
  void emptyRecordsAreRefusedWherePicturesWithoutAnIdentityAre() {
    var museum = SweptMuseum.founded();
    museum.layOrphans(3);

    assertRefused(museum, "MUSEUM_ADOPT=unmarked.");
    assertThat(museum.identity.find()).isEmpty();
  }

  @Test
  void anEmptyPlaceIsRefusedWhereTheRecordsTellOfPictures() {
    var marked = SweptMuseum.with(3).withPicturesOf(SweptMuseum.founded());
    var old = SweptMuseum.founded();
    old.hang();

    assertRefused(marked, "without any of the pictures that the records tell of");
    assertRefused(old.withPicturesOf(SweptMuseum.founded()), "MUSEUM_ADOPT=unmarked.");
  }

  @Test
  void picturesThatSomebodySaidBelongToTheRecordsAreAdopted() {
    var other = SweptMuseum.with(3);
    var museum = SweptMuseum.with(3).withPicturesOf(other);
    var before = museum.identity.find();

    museum.open(other.identity.find().orElseThrow().toString());

    assertOneIdentity(museum);
    assertThat(museum.identity.find()).isEqualTo(before);
    assertOneIdentity(museum.open());
  }

  @Test
  void recordsWithoutAnIdentityTakeThatOfThePicturesTheyAdopt() {
    var pictures = SweptMuseum.with(3);
    var records = SweptMuseum.founded().withPicturesOf(pictures);

    records.open(pictures.identity.find().orElseThrow().toString());

    assertThat(records.identity.find()).isEqualTo(pictures.identity.find());
    assertOneIdentity(records);
  }

  @Test
  void unmarkedPicturesAreAdopted() {
    var museum = SweptMuseum.founded();
    museum.layOrphans(3);

    assertOneIdentity(museum.open(IdentityCheck.UNMARKED));
  }

  @Test
  void onlyThePicturesThatWereNamedAreAdopted() {
    var other = SweptMuseum.with(3);
    var museum = SweptMuseum.with(3).withPicturesOf(other);

    assertThatThrownBy(() -> museum.open(IdentityCheck.UNMARKED))
        .isInstanceOf(IdentityMismatchException.class);
    assertThatThrownBy(() -> museum.open(MuseumIdentity.next(Instant.EPOCH).toString()))
        .isInstanceOf(IdentityMismatchException.class);
  }
}
