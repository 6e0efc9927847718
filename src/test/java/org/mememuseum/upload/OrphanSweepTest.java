package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.Members;
import org.mememuseum.meme.Insight;
import org.mememuseum.memory.MemoryImages;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.upload.OrphanSweep.OrphanAge;

class OrphanSweepTest {
  private final MovableClock clock = new MovableClock();
  private final MemoryImages images = new MemoryImages();
  private final MemoryMemes memes = new MemoryMemes();
  private final OrphanSweep sweep =
      new OrphanSweep(images, memes, new OrphanAge(Duration.ofHours(1)), clock);

  @Test
  void picturesWithoutAMemeGoOnceTheyLayThereLongEnough() {
    var orphan = folderOfAnUnknownMeme();
    images.lay(orphan, clock.instant().minus(Duration.ofMinutes(61)));

    sweep.sweep();

    assertThat(images.findFolders(Optional.empty(), 9)).isEmpty();
  }

  @Test
  void picturesOfAnUploadUnderWayStay() {
    var fresh = folderOfAnUnknownMeme();
    images.lay(fresh, clock.instant().minus(Duration.ofMinutes(59)));

    sweep.sweep();

    assertThat(images.findFolders(Optional.empty(), 9))
        .extracting(StoredFolder::folder)
        .containsExactly(fresh);
  }

  @Test
  void picturesOfMemesStayAndThoseOfWithdrawnOnesGo() {
    var owner = Members.aMember().build();
    var shown = aMeme().by(owner).build();
    var withdrawn = aMeme().by(owner).build();
    memes.add(shown);
    memes.add(withdrawn);
    memes.change(withdrawn.withdraw());
    memes.change(shown.hold(Insight.NONE));
    images.lay(ImageFolder.of(shown), Instant.EPOCH);
    images.lay(ImageFolder.of(withdrawn), Instant.EPOCH);

    sweep.sweep();

    assertThat(images.findFolders(Optional.empty(), 9))
        .extracting(StoredFolder::folder)
        .containsExactly(ImageFolder.of(shown));
  }

  @Test
  void aLongListIsGoneThroughInParts() {
    for (int i = 0; i < 1_001; i++) {
      images.lay(folderOfAnUnknownMeme(), Instant.EPOCH);
    }

    sweep.sweep();
    assertThat(images.findFolders(Optional.empty(), 2_000)).hasSize(501);
    sweep.sweep();
    sweep.sweep();

    assertThat(images.findFolders(Optional.empty(), 2_000)).isEmpty();
  }

  private static ImageFolder folderOfAnUnknownMeme() {
    return ImageFolder.of(aMeme().by(Members.aMember().build()).build());
  }
}
