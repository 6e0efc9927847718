package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Role;
import org.mememuseum.member.SomeQuotas;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Meme;
import org.mememuseum.memory.MemoryComments;
import org.mememuseum.memory.MemoryHeldComments;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.reaction.CommentHeld.What;

class CommentsTest {
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryHeldComments held = new MemoryHeldComments();
  private final MemoryMembers members = new MemoryMembers();
  private final MemoryComments written = new MemoryComments(memes, members);
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

    assertThat(written.find(comment.id())).contains(comment);
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

    assertThat(written.findUnder(meme.id(), Optional.empty(), 5).items()).isEmpty();
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
    assertThat(written.find(comment.id())).contains(comment);
  }

  @Test
  void aCuratorReleasesACommentAndItsMemesOwnerIsTold() {
    var meme = aPublicMeme();
    var author = aNewMember();
    var curator = aMember().as(Role.CURATOR).build();
    var comment = aHeldComment(meme, author);

    decisions.release(comment.id(), curator);

    assertThat(written.find(comment.id())).contains(comment);
    assertThat(changed.fired())
        .containsExactly(CommentChanged.written(meme, comment, author, Optional.empty()));
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

    assertThat(written.findUnder(meme.id(), Optional.empty(), 5).items()).isEmpty();
    assertThat(held.countOpen(5)).isZero();
    assertThat(changed.fired())
        .containsExactly(CommentChanged.removed(meme, comment, curator, Optional.of("Spam.")));
  }

  @Test
  void aReplyToAReplyBelongsToTheSameComment() {
    var meme = aPublicMeme();
    var writer = aMember().build();
    var parent = comments.write(meme.id(), new CommentText("Ha."), writer).orElseThrow();

    var reply = comments.reply(parent.id(), new CommentText("Ho."), writer).orElseThrow();
    var second = comments.reply(reply.id(), new CommentText("Hu."), writer).orElseThrow();

    assertThat(reply.parent()).contains(parent.id());
    assertThat(second.parent()).contains(parent.id());
    assertThat(comments.find(meme.id(), Optional.empty(), 5).items())
        .containsExactly(parent, reply, second);
    assertThat(changed.fired())
        .extracting(CommentChanged::comment, CommentChanged::other)
        .contains(tuple(reply, Optional.of(parent)), tuple(second, Optional.of(parent)));
  }

  @Test
  void aReplyStandsBehindItsParentThoughTheClockIsBehind() {
    var meme = aPublicMeme();
    var writer = aMember().build();
    clock.advance(Duration.ofSeconds(3));
    var parent = comments.write(meme.id(), new CommentText("Ha."), writer).orElseThrow();
    clock.advance(Duration.ofSeconds(-3));

    var reply = comments.reply(parent.id(), new CommentText("Ho."), writer).orElseThrow();

    assertThat(reply.createdAt()).isAfter(parent.createdAt());
    assertThat(comments.find(meme.id(), Optional.empty(), 5).items())
        .containsExactly(parent, reply);
  }

  @Test
  void aThreadGoesOnWithoutItsFirstCommentButNobodyRepliesToARemovedOne() {
    var meme = aPublicMeme();
    var writer = aMember().build();
    var parent = comments.write(meme.id(), new CommentText("Ha."), writer).orElseThrow();
    var reply = comments.reply(parent.id(), new CommentText("Ho."), writer).orElseThrow();
    comments.remove(parent.id(), writer);

    var second = comments.reply(reply.id(), new CommentText("Hu."), writer).orElseThrow();

    assertThatThrownBy(() -> comments.reply(parent.id(), new CommentText("Hi."), writer))
        .isInstanceOf(NotFoundException.class);
    assertThat(comments.find(meme.id(), Optional.empty(), 5).items())
        .containsExactly(reply, second);
    assertThat(changed.fired())
        .extracting(CommentChanged::comment, CommentChanged::other)
        .contains(tuple(second, Optional.empty()));
  }

  @Test
  void underLockedCommentsOrAMemeThatWasTakenDownNobodyReplies() {
    var meme = aPublicMeme();
    var writer = aMember().build();
    var parent = comments.write(meme.id(), new CommentText("Ha."), writer).orElseThrow();
    memes.lockComments(meme.id(), true);

    assertThatThrownBy(() -> comments.reply(parent.id(), new CommentText("Ho."), writer))
        .isInstanceOf(CommentsLockedException.class);
    memes.change(meme.withdraw());
    assertThatThrownBy(() -> comments.reply(parent.id(), new CommentText("Ho."), writer))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aHeldReplyIsReleasedToItsParentWhichMayBeGone() {
    var meme = aPublicMeme();
    var author = aNewMember();
    var curator = aMember().as(Role.CURATOR).build();
    var parent = comments.write(meme.id(), new CommentText("Ha."), author).orElseThrow();
    assertThat(comments.reply(parent.id(), new CommentText("www.a.org"), author)).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(comments.reply(parent.id(), new CommentText("www.b.org"), author)).isEmpty();
    var waiting = comments.findHeld(meme.id(), author);

    decisions.release(waiting.get(0).id(), curator);
    comments.remove(parent.id(), author);
    decisions.release(waiting.get(1).id(), curator);

    assertThat(comments.find(meme.id(), Optional.empty(), 5).items()).isEqualTo(waiting);
    assertThat(changed.fired())
        .extracting(CommentChanged::comment, CommentChanged::other)
        .contains(
            tuple(waiting.get(0), Optional.of(parent)), tuple(waiting.get(1), Optional.empty()));
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
}
