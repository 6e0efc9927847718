package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mememuseum.InvalidInputException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;

class OrphanReviewTest {
  private final Member admin = Members.aMember().as(Role.ADMIN).build();

  @Test
  void picturesWithoutAMemeAreListedAndThenMovedToTheTrash() {
    var museum = SweptMuseum.with(3);
    var orphan = museum.layOrphan(Instant.EPOCH);

    var part = museum.review.scan(admin, Optional.empty());
    assertThat(part.orphans()).containsExactly(new StoredFolder(orphan, Instant.EPOCH));
    assertThat(part.next()).isEmpty();
    assertThat(museum.images.trashed()).isEmpty();

    assertThat(museum.review.trash(admin, Optional.empty(), Set.of(orphan))).isEqualTo(1);
    assertThat(museum.images.trashed()).containsExactly(orphan);
    assertThat(museum.folders()).hasSize(3);
    assertThat(museum.swept.fired())
        .containsExactly(new PicturesSwept(List.of(orphan), Optional.of(admin.id())));
  }

  @Test
  void moreThanTheSweepTakesInADayAreMovedAHundredAtATime() {
    var museum = SweptMuseum.with(3);
    museum.layOrphans(250);

    Optional<ImageFolder> after = Optional.empty();
    int moved = 0;
    do {
      var part = museum.review.scan(admin, after);
      moved += museum.review.trash(admin, after, folders(part));
      after = part.next();
    } while (after.isPresent());

    assertThat(moved).isEqualTo(250);
    assertThat(museum.folders()).hasSize(3);
    assertThat(museum.swept.fired())
        .extracting(event -> event.folders().size())
        .containsExactly(100, 100, 50);
  }

  @Test
  void theWholeStoreIsLookedThroughPartByPart() {
    var museum = SweptMuseum.with(1_100);
    museum.layOrphans(30);
    Set<ImageFolder> found = new HashSet<>();

    var part = museum.review.scan(admin, Optional.empty());
    int parts = 1;
    while (part.next().isPresent()) {
      found.addAll(folders(part));
      part = museum.review.scan(admin, part.next());
      parts++;
    }
    found.addAll(folders(part));

    assertThat(found).hasSize(30);
    assertThat(parts).isEqualTo(3);
  }

  @Test
  void whatHasAMemeByNowOrIsTooYoungOrIsForgedStays() {
    var museum = SweptMuseum.with(3);
    var orphan = museum.layOrphan(Instant.EPOCH);
    var young = museum.layOrphan(museum.clock.instant().minus(Duration.ofMinutes(59)));
    var shown = ImageFolder.of(museum.hang());
    var forged = new ImageFolder(orphan.owner(), shown.meme());

    assertThat(museum.review.trash(admin, Optional.empty(), Set.of(orphan, young, shown, forged)))
        .isEqualTo(1);

    assertThat(museum.images.trashed()).containsExactly(orphan);
    assertThatThrownBy(() -> museum.review.trash(admin, Optional.empty(), Set.of(orphan, young)))
        .isInstanceOf(OrphansKeptException.class)
        .hasMessage("pictures.gone");
  }

  @Test
  void nothingIsMovedThatWasNotListed() {
    var museum = SweptMuseum.with(3);
    var listed = museum.layOrphan(Instant.EPOCH);
    var other = museum.layOrphan(Instant.EPOCH);

    museum.review.trash(admin, Optional.empty(), Set.of(listed));

    assertThat(museum.folders()).contains(other);
  }

  @Test
  void nothingAndTooMuchIsRefused() {
    var museum = SweptMuseum.with(3);
    museum.layOrphans(101);
    var all = new HashSet<>(museum.folders());

    assertThatThrownBy(() -> museum.review.trash(admin, Optional.empty(), Set.of()))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> museum.review.trash(admin, Optional.empty(), all))
        .isInstanceOf(InvalidInputException.class);
    assertThat(museum.images.trashed()).isEmpty();
  }

  @Test
  void nothingIsMovedThatIsAnotherMuseumsOrOnTheWordOfRecordsWithoutMemes() {
    var empty = SweptMuseum.founded().open();
    var orphan = empty.layOrphan(Instant.EPOCH);
    assertThatThrownBy(() -> empty.review.trash(admin, Optional.empty(), Set.of(orphan)))
        .hasMessage("pictures.noMemes");

    var other = SweptMuseum.with(5);
    var strange = SweptMuseum.with(3).withPicturesOf(other);
    var folders = new HashSet<>(other.folders());
    assertThatThrownBy(() -> strange.review.trash(admin, Optional.empty(), folders))
        .hasMessage("pictures.notOurs");

    assertThat(empty.images.trashed()).isEmpty();
    assertThat(other.images.trashed()).isEmpty();
    assertThat(empty.swept.fired()).isEmpty();
    assertThat(strange.swept.fired()).isEmpty();
  }

  private static Set<ImageFolder> folders(OrphanReview.Part part) {
    return new HashSet<>(part.orphans().stream().map(StoredFolder::folder).toList());
  }
}
