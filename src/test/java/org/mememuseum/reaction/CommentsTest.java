package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.Member;
import org.mememuseum.member.Role;
import org.mememuseum.member.SomeQuotas;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.memory.MemoryHeldComments;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.reaction.CommentHeld.What;

class CommentsTest {
  private final MemoryMemes memes = new MemoryMemes();
  private final Written written = new Written();
  private final MemoryHeldComments held = new MemoryHeldComments();
  private final MemoryMembers members = new MemoryMembers();
  private final RecordedEvents<CommentChanged> changed = new RecordedEvents<>();
  private final RecordedEvents<CommentHeld> heldEvents = new RecordedEvents<>();
  private final HeldComments decisions =
      new HeldComments(held, written, memes, members, changed, heldEvents);
  private TrustRule rule = TrustRule.OFF;
  private final MovableClock clock = new MovableClock();
  private final Comments comments =
      new Comments(
          memes, written, held, () -> rule, SomeQuotas.plenty(clock), changed, heldEvents, clock);

  @Test
  void underAMemeThatWasTakenDownNothingIsWrittenChangedOrRemoved() {
    var writer = aMember().build();
    var meme = aMeme().approved(Instant.EPOCH).build();
    memes.add(meme);
    var comment = comments.write(meme.id(), new CommentText("Ha."), writer).orElseThrow();
    memes.change(meme.withdraw());

    assertThatThrownBy(() -> comments.write(meme.id(), new CommentText("Again."), writer))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> comments.edit(comment.id(), new CommentText("Oh."), writer))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> comments.remove(comment.id(), writer))
        .isInstanceOf(NotFoundException.class);

    assertThat(written.all).containsExactly(comment);
  }

  private Meme aPublicMeme() {
    var meme = aMeme().approved(Instant.EPOCH).build();
    memes.add(meme);
    return meme;
  }

  private Member aNewMember() {
    rule = new TrustRule(3, Duration.ofDays(2));
    var member = aMember().joined(clock.instant()).build();
    members.add(member);
    return member;
  }

  private Comment aHeldComment(Meme meme, Member author) {
    assertThat(comments.write(meme.id(), new CommentText("www.example.org"), author)).isEmpty();
    return held.findBy(author.id(), meme.id()).get(0);
  }

  @Test
  void aNewMembersCommentWithALinkWaitsAndOnlyItsAuthorSeesIt() {
    var meme = aPublicMeme();
    var author = aNewMember();

    var comment = aHeldComment(meme, author);

    assertThat(written.all).isEmpty();
    assertThat(changed.fired()).isEmpty();
    assertThat(heldEvents.fired())
        .containsExactly(new CommentHeld(comment, author.id(), What.HELD));
    assertThat(comments.findHeld(meme.id(), author)).containsExactly(comment);
    assertThat(comments.findHeld(meme.id(), aMember().build())).isEmpty();
  }

  @Test
  void commentsWithoutLinksOfTrustedMembersOrAfterTheFirstDaysDoNotWait() {
    var meme = aPublicMeme();
    var author = aNewMember();

    assertThat(comments.write(meme.id(), new CommentText("Ha."), author)).isPresent();
    var trusted = aMember().joined(clock.instant()).trusted(3).build();
    assertThat(comments.write(meme.id(), new CommentText("www.a.org"), trusted)).isPresent();
    clock.advance(Duration.ofDays(2));
    assertThat(comments.write(meme.id(), new CommentText("www.a.org"), author)).isPresent();
  }

  @Test
  void itsAuthorAloneTakesAWaitingCommentBack() {
    var meme = aPublicMeme();
    var author = aNewMember();
    var comment = aHeldComment(meme, author);

    assertThatThrownBy(() -> comments.remove(comment.id(), aNewMember()))
        .isInstanceOf(NotFoundException.class);
    comments.remove(comment.id(), author);

    assertThat(comments.findHeld(meme.id(), author)).isEmpty();
    assertThat(heldEvents.fired())
        .containsExactly(
            new CommentHeld(comment, author.id(), What.HELD),
            new CommentHeld(comment, author.id(), What.TAKEN_BACK));
  }

  @Test
  void aLinkIsNotAddedByAnEdit() {
    var meme = aPublicMeme();
    var author = aNewMember();
    var comment = comments.write(meme.id(), new CommentText("Ha."), author).orElseThrow();

    assertThatThrownBy(
            () -> comments.edit(comment.id(), new CommentText("http://example.org"), author))
        .hasMessage("wording.link");
    assertThat(written.all).containsExactly(comment);
  }

  @Test
  void aCuratorReleasesACommentAndItsMemesOwnerIsTold() {
    var meme = aPublicMeme();
    var author = aNewMember();
    var curator = aMember().as(Role.CURATOR).build();
    var comment = aHeldComment(meme, author);

    decisions.release(comment.id(), curator);

    assertThat(written.all).containsExactly(comment);
    assertThat(changed.fired())
        .containsExactly(new CommentChanged(meme, comment, author, CommentChanged.What.WRITTEN));
    assertThat(heldEvents.fired()).contains(new CommentHeld(comment, curator.id(), What.RELEASED));
    assertThatThrownBy(() -> decisions.release(comment.id(), curator))
        .isInstanceOf(HeldCommentConflictException.class);
    assertThatThrownBy(() -> decisions.remove(comment.id(), curator, "Late."))
        .isInstanceOf(HeldCommentConflictException.class);
  }

  @Test
  void aCuratorRemovesACommentAndItsAuthorIsToldWhy() {
    var meme = aPublicMeme();
    var curator = aMember().as(Role.CURATOR).build();
    var comment = aHeldComment(meme, aNewMember());

    assertThatThrownBy(() -> decisions.remove(comment.id(), curator, " "))
        .hasMessage("reason.required");
    decisions.remove(comment.id(), curator, "Spam.");

    assertThat(written.all).isEmpty();
    assertThat(decisions.countOpen(curator, 5)).isZero();
    assertThat(changed.fired())
        .containsExactly(
            new CommentChanged(
                meme, comment, curator, CommentChanged.What.REMOVED, Optional.of("Spam.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see https://example.org",
        "HTTP://EXAMPLE.ORG",
        "www.example.org",
        "buy at cheap-watches.shop now",
        "bit.ly/x",
        "t.me",
        "пример.рф/путь"
      })
  void addressesAreLinks(String text) {
    assertThat(new CommentText(text).hasLink()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ha. Ha.", "What...the", "1.5 of 2", "e.g. this", "he said:no", "and/or"})
  void sentencesAreNoLinks(String text) {
    assertThat(new CommentText(text).hasLink()).isFalse();
  }

  /** Writes immediately, as DynamoDB does, even if the use case fails later. */
  private static final class Written implements CommentStore {
    private final List<Comment> all = new ArrayList<>();

    @Override
    public void add(Comment comment) {
      all.add(comment);
    }

    @Override
    public Optional<Comment> find(CommentId id) {
      return all.stream().filter(stored -> stored.id().equals(id)).findFirst();
    }

    @Override
    public void update(Comment comment) {
      all.replaceAll(stored -> stored.id().equals(comment.id()) ? comment : stored);
    }

    @Override
    public boolean remove(CommentId id) {
      return all.removeIf(stored -> stored.id().equals(id));
    }

    @Override
    public Page<Comment> findUnder(MemeId meme, Optional<Cursor> after, int size) {
      return new Page<>(List.copyOf(all), Optional.empty());
    }
  }
}
