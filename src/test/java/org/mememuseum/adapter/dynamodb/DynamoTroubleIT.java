package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.MuseumException;
import org.mememuseum.StoreContract;
import org.mememuseum.StoreUnavailableException;
import org.mememuseum.Stores;
import org.mememuseum.UuidV7;
import org.mememuseum.adapter.dynamodb.TroubledDynamo.Trouble;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.member.AttemptStore;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.reaction.LikesContract;
import org.mememuseum.reaction.Visit;

/** What happens when DynamoDB fails to answer properly. */
class DynamoTroubleIT implements StoreContract {
  private static final Duration DEADLINE = Duration.ofSeconds(8);
  private static final int FOR_EVER = Integer.MAX_VALUE;
  private static final DynamoStores STORES = OnDynamoDb.STORES;
  private static final TroubledDynamo DYNAMO = new TroubledDynamo(LocalDynamo.address());

  private final ThreadTransactions transactions = new ThreadTransactions();
  private DynamoMuseum museum;
  private Meme meme;

  @Override
  public Stores stores() {
    return STORES;
  }

  @BeforeEach
  void open() {
    DYNAMO.meet(Trouble.FAILED, 0);
    meme = kept(aMeme().by(aKeptMember()).build());
    museum = museumAt(DYNAMO.address());
  }

  @AfterAll
  static void close() {
    DYNAMO.close();
  }

  private DynamoMuseum museumAt(URI address) {
    return new DynamoMuseum(
        LocalDynamo.clientOf(address), STORES.table(""), transactions, Clock.systemUTC());
  }

  private long likes() {
    return stores().memes().find(meme.id()).orElseThrow().counts().likes();
  }

  private static Runnable unavailable(Runnable call) {
    return () ->
        assertTimeout(
            DEADLINE,
            () ->
                assertThatThrownBy(call::run)
                    .isInstanceOfSatisfying(
                        StoreUnavailableException.class,
                        refusal ->
                            assertThat(refusal.kind())
                                .isEqualTo(MuseumException.Kind.UNAVAILABLE)));
  }

  @ParameterizedTest
  @EnumSource(names = {"THROTTLED", "OVER_CAPACITY", "FAILED", "UNHEARD"})
  void aShortFailureIsRetriedUnnoticed(Trouble trouble) {
    DYNAMO.meet(trouble, 3);
    assertThat(museum.memes().find(meme.id())).contains(meme);
    assertThat(DYNAMO.met()).isEqualTo(3);

    DYNAMO.meet(trouble, 2);
    assertThat(museum.likes().like(meme.id(), meme.author().id())).isTrue();
    assertThat(DYNAMO.met()).isEqualTo(2);
    assertThat(likes()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"THROTTLED", "OVER_CAPACITY", "FAILED", "HANGING", "CONFLICTING"})
  void aLastingFailureIsReportedInTimeAndNothingIsHalfWritten(Trouble trouble) {
    DYNAMO.meet(trouble, FOR_EVER);

    unavailable(() -> museum.likes().like(meme.id(), meme.author().id())).run();
    unavailable(() -> transactions.in(this::approve)).run();

    DYNAMO.meet(trouble, 0);
    assertThat(stores().memes().find(meme.id())).contains(meme);
    assertThat(stores().decisions().findByMeme(meme.id())).isEmpty();
    assertThat(museum.likes().like(meme.id(), meme.author().id())).isTrue();
  }

  private boolean approve() {
    museum.decisions().add(aDecision());
    museum.memes().change(meme.approve(ImageAnalysis.NONE, NOON));
    return true;
  }

  private Decision aDecision() {
    return new Decision(
        UuidV7.at(NOON),
        meme.id(),
        NOON,
        "curator",
        Optional.empty(),
        Verdict.APPROVE,
        List.of(),
        List.of(),
        "1",
        "");
  }

  @Test
  void conflictingTransactionsAreRetried() {
    DYNAMO.meet(Trouble.CONFLICTING, 5);

    assertThat(museum.likes().like(meme.id(), meme.author().id())).isTrue();

    assertThat(DYNAMO.met()).isEqualTo(5);
    assertThat(likes()).isEqualTo(1);
  }

  @Test
  void aWriteWhoseResponseIsLostIsNotAppliedTwice() {
    var visit = new Visit(meme.id(), LocalDate.EPOCH, "somebody");
    DYNAMO.meet(Trouble.UNHEARD, 1);
    assertThat(museum.views().add(List.of(visit))).containsEntry(meme.id(), 1L);

    DYNAMO.meet(Trouble.UNHEARD, 1);
    assertThat(museum.likes().reach(meme.id(), LikesContract.TEN_LIKES)).isTrue();

    DYNAMO.meet(Trouble.UNHEARD, 1);
    museum.attempts().add(NOON, loginsUpTo(5));
    assertThat(DYNAMO.met()).isEqualTo(1);
    assertThat(stores().attempts().add(NOON, loginsUpTo(1)))
        .contains(new AttemptStore.Full(loginsUpTo(1).get(0), NOON));
    assertThat(stores().attempts().add(NOON, loginsUpTo(2))).isEmpty();
  }

  private static List<AttemptStore.Count> loginsUpTo(int limit) {
    return List.of(new AttemptStore.Count("login:a", NOON.minusSeconds(9), limit));
  }

  @Test
  void anUnreachableServerIsReportedAtOnce() {
    var unreachable = museumAt(URI.create("http://127.0.0.1:" + FreePorts.next()));

    unavailable(() -> unreachable.memes().find(meme.id())).run();
    unavailable(() -> unreachable.members().add(aMember().build())).run();
  }
}
