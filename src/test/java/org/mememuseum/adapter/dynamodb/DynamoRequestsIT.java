package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.StoreContract;
import org.mememuseum.Stores;
import org.mememuseum.UuidV7;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.Period;
import org.mememuseum.member.Member;
import org.mememuseum.member.SignIn;
import org.mememuseum.member.TokenHash;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.notification.Notice;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentText;
import org.mememuseum.reaction.LikesContract;
import org.mememuseum.reaction.Visit;

/** How many requests the museum's calls cost once its caches are warm. */
class DynamoRequestsIT implements StoreContract {
  private static final RequestCounter COUNTER = new RequestCounter();
  private static final DynamoStores STORES =
      new DynamoStores(Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC), COUNTER);
  private static final Map<String, Integer> ONE_TRANSACTION = Map.of("TransactWriteItems", 1);

  private final List<Meme> memes = new ArrayList<>();
  private Member owner;

  @Override
  public Stores stores() {
    return STORES;
  }

  @BeforeEach
  void hang() {
    owner = aKeptMember();
    for (int i = 0; i < 30; i++) {
      memes.add(kept(aMeme().by(owner).tagged("cat").approved(NOON.plusSeconds(i)).build()));
    }
    // The first line with an action on a day costs one write more.
    List.of(Action.UPLOAD, Action.VERDICT, Action.COMMENT, Action.LIKE).forEach(this::log);
    readEveryListing();
  }

  private void readEveryListing() {
    for (Listing listing : List.of(new Listing.All(), new Listing.InCategory(category()))) {
      assertThat(stores().index().findNewest(listing, Optional.empty(), 24).items()).hasSize(24);
    }
  }

  private Category category() {
    return memes.get(0).details().category();
  }

  private void log(Action action) {
    stores()
        .activities()
        .add(
            new Activity(
                UuidV7.at(NOON),
                NOON,
                action,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty()));
  }

  @Test
  void theHallIsOneQuery() {
    assertThat(
            COUNTER.during(
                () -> stores().index().findNewest(new Listing.All(), Optional.empty(), 24)))
        .isEqualTo(Map.of("Query", 1));
  }

  @Test
  void theOtherWallsAreAQueryAndABatch() {
    for (Listing listing : narrowListings()) {
      assertThat(COUNTER.during(() -> stores().index().findNewest(listing, Optional.empty(), 24)))
          .as(listing.toString())
          .isEqualTo(Map.of("Query", 1, "BatchGetItem", 1));
    }
  }

  @Test
  void aMemeWithItsCommentsIsTwoReads() {
    var meme = memes.get(3);
    stores().comments().add(aComment(meme));

    assertThat(
            COUNTER.during(
                () -> {
                  stores().memes().find(meme.id());
                  stores().comments().findUnder(meme.id(), Optional.empty(), 20);
                }))
        .isEqualTo(Map.of("GetItem", 1, "Query", 1));
  }

  @Test
  void theNeighboursOfAMemeAreAQueryEach() {
    var cursor = new Cursor(NOON.plusSeconds(9), memes.get(9).id().value());

    var hall = new Listing.All();
    assertThat(COUNTER.during(() -> stores().index().findNewer(hall, cursor)))
        .isEqualTo(Map.of("Query", 1));
    assertThat(COUNTER.during(() -> stores().index().findOlder(hall, cursor)))
        .isEqualTo(Map.of("Query", 1));
    for (Listing listing : narrowListings()) {
      assertThat(COUNTER.during(() -> stores().index().findNewer(listing, cursor)))
          .isEqualTo(Map.of("Query", 1, "BatchGetItem", 1));
      assertThat(COUNTER.during(() -> stores().index().findOlder(listing, cursor)))
          .isEqualTo(Map.of("Query", 1, "BatchGetItem", 1));
    }
  }

  private List<Listing> narrowListings() {
    return List.of(
        new Listing.InCategory(category()),
        new Listing.ByMember(owner.id()),
        new Listing.WithTag(memes.get(0).details().tags().all().get(0)));
  }

  @Test
  void theMostLikedAreAQueryForEachDayAndABatch() {
    memes.subList(0, 9).forEach(meme -> stores().likes().like(meme.id(), owner.id()));
    var week = Period.WEEK.until(NOON);
    for (Listing listing : List.of(new Listing.All(), new Listing.InCategory(category()))) {
      assertThat(
              COUNTER.during(() -> stores().index().findMostLiked(listing, Optional.empty(), 96)))
          .isEqualTo(Map.of("Query", 1, "BatchGetItem", 1));
      assertThat(COUNTER.during(() -> stores().index().findMostLiked(listing, week, 96)))
          .isEqualTo(Map.of("Query", 8, "BatchGetItem", 1));
    }
  }

  @Test
  void aMemeByChanceIsTwoReads() {
    assertThat(COUNTER.during(() -> stores().index().findFrom(memes.get(9).id().value())))
        .isEqualTo(Map.of("Query", 1, "GetItem", 1));
  }

  @Test
  void anUploadAndItsLineInTheLogAreOneWrite() {
    assertThat(
            COUNTER.during(
                () ->
                    together(
                        () -> {
                          kept(aMeme().by(owner).tagged("cat").build());
                          log(Action.UPLOAD);
                        })))
        .isEqualTo(ONE_TRANSACTION);
  }

  @Test
  void aVerdictAndAllThatFollowsFromItAreOneReadAndOneWrite() {
    var meme = kept(aMeme().by(owner).tagged("a", "b", "c").receivedAt(NOON).build());

    assertThat(COUNTER.during(() -> together(() -> judge(meme))))
        .isEqualTo(Map.of("GetItem", 1, "TransactWriteItems", 1));
  }

  private void judge(Meme meme) {
    stores().memes().change(meme.approve(ImageAnalysis.NONE, NOON));
    stores()
        .decisions()
        .add(
            new Decision(
                UuidV7.at(NOON),
                meme.id(),
                NOON,
                "rekognition",
                Optional.empty(),
                Verdict.APPROVE,
                List.of(),
                List.of(),
                "1",
                ""));
    stores().notices().add(aNotice(meme));
    log(Action.VERDICT);
  }

  private Notice aNotice(Meme meme) {
    return new Notice(
        UuidV7.at(NOON), owner.id(), Notice.Kind.APPROVED, meme.id(), "title", "", NOON, false);
  }

  private Comment aComment(Meme meme) {
    return new Comment(
        CommentId.next(NOON),
        meme.id(),
        owner.asAuthor(),
        new CommentText("Ha."),
        NOON,
        Optional.empty());
  }

  @Test
  void aCommentWithItsCountNoticeAndLineIsOneWrite() {
    var comment = aComment(memes.get(0));

    assertThat(
            COUNTER.during(
                () ->
                    together(
                        () -> {
                          stores().comments().add(comment);
                          stores().notices().add(aNotice(memes.get(0)));
                          log(Action.COMMENT);
                        })))
        .isEqualTo(ONE_TRANSACTION);
  }

  @Test
  void aLikeAndAMilestoneAreOneWriteEach() {
    var meme = memes.get(0).id();

    assertThat(COUNTER.during(() -> stores().likes().like(meme, owner.id())))
        .isEqualTo(ONE_TRANSACTION);
    assertThat(COUNTER.during(() -> stores().likes().reach(meme, LikesContract.TEN_LIKES)))
        .isEqualTo(ONE_TRANSACTION);
    assertThat(COUNTER.during(() -> stores().likes().unlike(meme, owner.id())))
        .isEqualTo(ONE_TRANSACTION);
  }

  @Test
  void visitsToManyMemesAreOneWrite() {
    var visits = memes.stream().map(m -> new Visit(m.id(), LocalDate.EPOCH, "somebody")).toList();

    assertThat(COUNTER.during(() -> stores().views().add(visits))).isEqualTo(ONE_TRANSACTION);
  }

  @Test
  void theMemberOfASignInIsReadOnce() {
    var signIn = new SignIn(TokenHash.of("token"), owner.id(), NOON.plusSeconds(900), true);
    stores().signIns().add(signIn);
    Runnable request =
        () -> assertThat(stores().signIns().findMember(signIn.token(), NOON)).contains(owner);
    assertThat(COUNTER.during(request)).isEqualTo(Map.of("GetItem", 3));

    assertThat(COUNTER.during(request)).isEqualTo(Map.of("GetItem", 1));
  }

  @Test
  void whatStaffAndMembersSeeOfTheirOwnIsAQueryAndPerhapsABatch() {
    assertThat(COUNTER.during(() -> stores().memes().findByOwner(owner.id(), Optional.empty(), 24)))
        .isEqualTo(Map.of("Query", 1, "BatchGetItem", 1));
    assertThat(
            COUNTER.during(() -> stores().memes().findByStatus(Status.HELD, Optional.empty(), 24)))
        .isEqualTo(Map.of("Query", 1));
    assertThat(COUNTER.during(() -> stores().notices().findUnread(owner.id(), 100)))
        .isEqualTo(Map.of("Query", 1));
    assertThat(
            COUNTER.during(
                () -> stores().likes().findLiked(owner.id(), List.of(memes.get(0).id()))))
        .isEqualTo(Map.of("BatchGetItem", 1));
  }

  @Test
  void aFullPageOfTheLogIsOneQuery() {
    for (int i = 0; i < 5; i++) {
      log(Action.LIKE);
    }

    assertThat(COUNTER.during(() -> stores().activities().findNewest(Optional.empty(), 5)))
        .isEqualTo(Map.of("Query", 1));
  }

  private void together(Runnable calls) {
    stores()
        .together(
            () -> {
              calls.run();
              return true;
            });
  }
}
