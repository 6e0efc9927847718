package org.mememuseum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.member.Members.changed;
import static org.mememuseum.meme.Memes.aMeme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.discovery.Listing;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;
import org.mememuseum.meme.Tag;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.notification.Notice;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;

/** The contract of all stores together: a use case's writes are stored as a whole or not at all. */
public interface UseCaseContract extends StoreContract {
  private Activity log(Action action, UUID subject) {
    var line =
        new Activity(
            UuidV7.at(NOON),
            NOON,
            action,
            Optional.empty(),
            Optional.of(subject),
            "",
            Optional.empty());
    stores().activities().add(line);
    return line;
  }

  private List<Activity> lines() {
    return stores().activities().findNewest(Optional.empty(), 100).items();
  }

  private Notice tell(MemberId member, Meme meme) {
    var notice =
        new Notice(
            UuidV7.at(NOON), member, Notice.Kind.APPROVED, meme.id(), "title", "", NOON, false);
    stores().notices().add(notice);
    return notice;
  }

  private Decision decide(Meme meme, Verdict verdict) {
    var decision =
        new Decision(
            UuidV7.at(NOON),
            meme.id(),
            NOON,
            "curator",
            Optional.empty(),
            verdict,
            List.of(),
            List.of(),
            "1",
            "");
    stores().decisions().add(decision);
    return decision;
  }

  private Meme approve(Meme meme) {
    var approval = meme.approve(ImageAnalysis.NONE, NOON);
    stores().memes().change(approval);
    decide(meme, Verdict.APPROVE);
    tell(meme.author().id(), meme);
    log(Action.VERDICT, meme.id().value());
    return meme.after(approval);
  }

  private Comment comment(Meme meme, Member by) {
    var comment =
        new Comment(
            CommentId.next(NOON),
            meme.id(),
            by.asAuthor(),
            new CommentText("Ha."),
            NOON,
            Optional.empty());
    stores().comments().add(comment);
    return comment;
  }

  private int unread(Meme meme) {
    return stores().notices().findUnread(meme.author().id(), 100).size();
  }

  @Test
  default void whatAUseCaseWroteIsThereWhenItIsDone() {
    var meme = kept(aMeme().by(aKeptMember()).tagged("together", "whole").build());

    var approved = stores().together(() -> approve(meme));

    assertThat(stores().memes().find(meme.id())).contains(approved);
    assertThat(
            stores().index().findNewest(new Listing.WithTag(new Tag("whole")), Optional.empty(), 9))
        .satisfies(page -> assertThat(page.items()).containsExactly(approved));
    assertThat(stores().decisions().findByMeme(meme.id())).hasSize(1);
    assertThat(unread(meme)).isEqualTo(1);
    assertThat(lines()).hasSize(1);
  }

  @Test
  default void aUseCaseThatFailsInTheMiddleLeavesNothing() {
    var meme = kept(aMeme().by(aKeptMember()).tagged("together", "whole").build());
    var visitor = aKeptMember();
    var newcomer = aMember().build();
    var upload = aMeme().by(visitor).build();

    assertThatThrownBy(
            () ->
                stores()
                    .together(
                        () -> {
                          stores().members().add(newcomer);
                          kept(upload);
                          approve(meme);
                          comment(meme, visitor);
                          throw new IllegalStateException("the power is gone");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stores().members().findByEmail(newcomer.email())).isEmpty();
    assertThat(stores().members().findByName(newcomer.name())).isEmpty();
    assertThat(stores().members().findById(newcomer.id())).isEmpty();
    assertThat(stores().memes().find(upload.id())).isEmpty();
    assertThat(stores().memes().find(meme.id())).contains(meme);
    assertThat(stores().index().findNewest(new Listing.All(), Optional.empty(), 9).items())
        .isEmpty();
    assertThat(stores().comments().findUnder(meme.id(), Optional.empty(), 9).items()).isEmpty();
    assertThat(stores().decisions().findByMeme(meme.id())).isEmpty();
    assertThat(unread(meme)).isZero();
    assertThat(lines()).isEmpty();
  }

  @Test
  default void aUseCaseThatIsRefusedLeavesNothing() {
    var meme = kept(aMeme().by(aKeptMember()).build());
    stores().memes().change(meme.withdraw());

    assertThatThrownBy(
            () ->
                stores()
                    .together(
                        () -> {
                          log(Action.VERDICT, meme.id().value());
                          return approve(meme);
                        }))
        .isInstanceOf(StatusConflictException.class);

    assertThat(lines()).isEmpty();
    assertThat(unread(meme)).isZero();
    assertThat(stores().decisions().findByMeme(meme.id())).isEmpty();
  }

  @Test
  default void ofManyUseCasesThatDecideOnOneMemeAtOnceOneLeavesTraces() {
    var meme = kept(aMeme().by(aKeptMember()).tagged("contested").build());

    var outcomes = Crowd.of(10, i -> stores().together(() -> approve(meme)));

    assertThat(outcomes).filteredOn(Meme.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(StatusConflictException.class::isInstance).hasSize(9);
    assertThat(stores().decisions().findByMeme(meme.id())).hasSize(1);
    assertThat(unread(meme)).isEqualTo(1);
    assertThat(lines()).hasSize(1);
  }

  @Test
  default void ofManyUseCasesThatTakeOneNameAtOnceOneLeavesTraces() {
    var outcomes =
        Crowd.of(
            10,
            i ->
                stores()
                    .together(
                        () -> {
                          var member = kept(aMember().named("Highlander").build());
                          log(Action.REGISTER, member.id().value());
                          return member;
                        }));

    assertThat(outcomes).filteredOn(AlreadyTakenException.class::isInstance).hasSize(9);
    var winner = stores().members().findByName(new PublicName("highlander")).orElseThrow();
    assertThat(outcomes).contains(winner);
    assertThat(lines())
        .extracting(Activity::subject)
        .containsExactly(Optional.of(winner.id().value()));
  }

  @Test
  default void aUseCaseSeesWhatItWrote() {
    var before = aKeptMember();
    var meme = kept(aMeme().by(before).build());

    stores()
        .together(
            () -> {
              var renamed = changed(before).named("Renamed").build();
              stores().members().rename(before.id(), renamed.name());
              assertThat(stores().members().findById(before.id())).contains(renamed);
              var upload = kept(aMeme().by(renamed).build());
              assertThat(stores().memes().find(upload.id())).contains(upload);
              var approved = approve(stores().memes().find(meme.id()).orElseThrow());
              assertThat(stores().memes().find(meme.id())).contains(approved);
              var comment = comment(meme, renamed);
              assertThat(stores().comments().find(comment.id())).contains(comment);
              return comment;
            });

    assertThat(stores().memes().find(meme.id()).orElseThrow())
        .satisfies(after -> assertThat(after.status()).isEqualTo(Status.APPROVED))
        .satisfies(after -> assertThat(after.counts().comments()).isEqualTo(1))
        .satisfies(after -> assertThat(after.author().name()).isEqualTo(new PublicName("Renamed")));
  }

  @Test
  default void whatAUseCaseChangesTwiceIsAsItWasChangedLast() {
    var owner = aKeptMember();

    var meme =
        stores()
            .together(
                () -> {
                  var pending = kept(aMeme().by(owner).tagged("fast").build());
                  var approved = approve(pending);
                  comment(approved, owner);
                  comment(approved, owner);
                  stores().memes().change(approved.withdraw());
                  return approved;
                });

    assertThat(stores().memes().find(meme.id()).orElseThrow())
        .satisfies(after -> assertThat(after.status()).isEqualTo(Status.WITHDRAWN))
        .satisfies(after -> assertThat(after.counts().comments()).isEqualTo(2));
    assertThat(
            stores().index().findNewest(new Listing.WithTag(new Tag("fast")), Optional.empty(), 9))
        .satisfies(page -> assertThat(page.items()).isEmpty());
    assertThat(stores().memes().findByOwner(owner.id(), Optional.empty(), 9).items()).isEmpty();
  }

  @Test
  default void hundredsOfLinesOfOneUseCaseAreAllWritten() {
    stores()
        .together(
            () -> {
              for (int i = 0; i < 250; i++) {
                log(Action.VIEWS, UuidV7.at(NOON));
              }
              return true;
            });

    assertThat(stores().activities().findNewest(Optional.empty(), 300).items()).hasSize(250);
  }
}
