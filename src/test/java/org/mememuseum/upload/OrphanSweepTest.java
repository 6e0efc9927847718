package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.Memes;
import org.mememuseum.meme.Status;

class OrphanSweepTest {
  @Test
  void picturesWithoutAMemeGoToTheTrashOnceTheyLayThereLongEnough() {
    var museum = SweptMuseum.with(3);
    var orphan = museum.layOrphan(museum.clock.instant().minus(Duration.ofMinutes(61)));

    museum.sweep();

    assertThat(museum.folders()).hasSize(3).doesNotContain(orphan);
    assertThat(museum.images.trashed()).containsExactly(orphan);
  }

  @Test
  void whatWasTakenIsTold() {
    var museum = SweptMuseum.with(3);
    var orphan = museum.layOrphan(Instant.EPOCH);

    museum.sweep().sweep();

    assertThat(museum.swept.fired())
        .containsExactly(new PicturesSwept(List.of(orphan), Optional.empty()));
    assertThat(museum.stopped.fired()).isEmpty();
  }

  @Test
  void picturesOfAnUploadUnderWayStay() {
    var museum = SweptMuseum.with(3);
    var fresh = museum.layOrphan(museum.clock.instant().minus(Duration.ofMinutes(59)));

    museum.sweep();

    assertThat(museum.folders()).hasSize(4).contains(fresh);
  }

  @Test
  void picturesOfMemesStayInWhateverStateTheyAre() {
    var museum = SweptMuseum.with(1);
    for (var status : Status.values()) {
      if (status != Status.WITHDRAWN) {
        var meme = Memes.aMeme().approved(Instant.EPOCH).being(status).build();
        museum.memes.add(meme);
        museum.images.lay(ImageFolder.of(meme), Instant.EPOCH);
      }
    }

    museum.sweep();

    assertThat(museum.folders()).hasSize(Status.values().length);
    assertThat(museum.images.trashed()).isEmpty();
  }

  @Test
  void whatADeletionLeftIsDeletedHoweverMuchItIs() {
    var museum = SweptMuseum.with(1);
    for (int i = 0; i < 3 * SweptMuseum.FEW; i++) {
      var meme = museum.hang();
      museum.memes.change(meme.withdraw());
    }

    museum.sweep();

    assertThat(museum.folders()).hasSize(1);
    assertThat(museum.images.trashed()).isEmpty();
  }

  @Test
  void oddlyManyStayAllOfThemAndOperatorsAreToldOnceADay() {
    var museum = SweptMuseum.with(100);
    museum.layOrphans(SweptMuseum.FEW + 1);

    museum.sweep().sweep();

    assertThat(museum.images.trashed()).isEmpty();
    assertThat(museum.folders()).hasSize(121);
    assertThat(museum.swept.fired()).isEmpty();
    assertThat(museum.stopped.fired()).hasSize(1);
    assertThat(museum.stopped.fired().get(0).found()).isEqualTo(SweptMuseum.FEW + 1);
    museum.clock.advance(Duration.ofDays(1));
    museum.sweep();
    assertThat(museum.stopped.fired()).hasSize(2);
  }

  @Test
  void fewAtATimeAddUpToNoMoreThanAFewADay() {
    var museum = SweptMuseum.with(100);

    for (int i = 0; i < 2 * SweptMuseum.FEW; i++) {
      museum.layOrphan(Instant.EPOCH);
      museum.sweep();
    }
    assertThat(museum.images.trashed()).hasSize(SweptMuseum.FEW);
    assertThat(museum.stopped.fired()).hasSize(1);

    museum.clock.advance(Duration.ofDays(1));
    museum.sweep();
    assertThat(museum.images.trashed()).hasSize(2 * SweptMuseum.FEW);
  }

  @Test
  void aLargeMuseumMayLoseAHundredthOnceItIsKnownHowLargeItIs() {
    var museum = SweptMuseum.with(3_000);
    museum.layOrphans(30);

    museum.sweep().sweep();
    assertThat(museum.images.trashed()).hasSize(30);

    museum.layOrphans(5);
    museum.sweep();
    assertThat(museum.images.trashed()).hasSize(30);
  }

  @Test
  void nothingIsTakenOnTheWordOfRecordsWithoutMemes() {
    var museum = SweptMuseum.founded().open();
    museum.layOrphans(5);

    museum.sweep();

    assertThat(museum.folders()).hasSize(5);
    assertThat(museum.images.trashed()).isEmpty();
  }

  @Test
  void nothingIsTakenThatIsAnotherMuseums() {
    var museum = SweptMuseum.with(3);
    var other = SweptMuseum.with(5);

    museum.withPicturesOf(other).sweep();

    assertThat(other.folders()).hasSize(5);
    assertThat(other.images.trashed()).isEmpty();
  }

  @Test
  void nothingIsTakenBeforeTheMuseumWasEverOpened() {
    var museum = SweptMuseum.founded();
    museum.hang();
    museum.layOrphans(3);

    museum.sweep();

    assertThat(museum.folders()).hasSize(4);
  }

  @Test
  void twoServersThatSweepAtOnceTakeEachPictureOnce() {
    var museum = SweptMuseum.with(40);
    museum.layOrphans(5);
    var otherServer = museum.withPicturesOf(museum);

    museum.sweep();
    otherServer.sweep();

    assertThat(museum.images.trashed()).hasSize(5);
    assertThat(museum.folders()).hasSize(40);
  }
}
