package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.Member;
import org.mememuseum.member.Role;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeWithdrawn;
import org.mememuseum.memory.MemoryAppeals;
import org.mememuseum.memory.MemoryHeldComments;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MemoryReports;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentChanged;
import org.mememuseum.reaction.CommentHeld;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;

class OpenCasesTest {
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryHeldComments comments = new MemoryHeldComments();
  private final MovableClock clock = new MovableClock();
  private final OpenCases openCases =
      new OpenCases(memes, new MemoryAppeals(), new MemoryReports(), comments, clock);
  private final Member curator = aMember().as(Role.CURATOR).build();

  @Test
  void whatWaitsIsCountedOnceInTenSeconds() {
    assertThat(openCases.count(curator).all()).isZero();
    memes.add(aMeme().held().build());
    assertThat(openCases.count(curator).all()).isZero();

    clock.advance(Duration.ofSeconds(10));

    assertThat(openCases.count(curator)).isEqualTo(new OpenCases.Counts(1, 0));
  }

  @Test
  void whatHappensOnThisServerShowsAtOnce() {
    assertThat(openCases.count(curator).all()).isZero();
    Meme meme = aMeme().held().build();
    memes.add(meme);
    openCases.on(new MemeWithdrawn(meme));
    assertThat(openCases.count(curator)).isEqualTo(new OpenCases.Counts(1, 0));

    var comment =
        new Comment(
            CommentId.next(clock.instant()),
            meme.id(),
            curator.asAuthor(),
            new CommentText("www.example.org"),
            clock.instant(),
            Optional.empty());
    comments.add(comment);
    openCases.on(new CommentHeld(comment, curator.id(), CommentHeld.What.HELD));
    assertThat(openCases.count(curator)).isEqualTo(new OpenCases.Counts(1, 1));

    comments.remove(comment);
    openCases.on(CommentChanged.removed(meme, comment, curator, Optional.of("Spam.")));
    assertThat(openCases.count(curator)).isEqualTo(new OpenCases.Counts(1, 0));
  }
}
