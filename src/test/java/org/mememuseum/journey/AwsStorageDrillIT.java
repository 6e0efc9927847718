package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.Crowd;
import org.mememuseum.aws.Kept;
import org.mememuseum.aws.StandIns;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.picture.Pictures;

/** S3 unavailable, DynamoDB throttling or unavailable, and conflicting requests at once. */
class AwsStorageDrillIT {

  /** A page may call DynamoDB twice before it gives up, each time for 5 s. */
  private static final Duration SOON = Duration.ofSeconds(12);

  private static final Map<String, String> TYPED =
      Map.of("Title", "Long thought about", "Tags", "one, two", "Description", "And described.");

  private static final String NO_SUCH_MEME = "/view/0199f000-0000-7000-8000-000000000000";

  private static HttpMember owner;
  private static String meme;
  private static StandIns aws;
  private static Kept kept;

  @BeforeAll
  static void hang() {
    aws = SharedAwsMuseum.aws();
    kept = aws.kept();
    owner = HttpMember.join(SharedAwsMuseum.address());
    meme = owner.hang("Hung in good times");
  }

  @AfterEach
  void recover() {
    aws.s3().recover();
    aws.dynamoDb().recover();
    Await.until("it is open", () -> stranger().get("/health").status() == 200);
  }

  @AfterAll
  static void close() {
    kept.close();
  }

  @Test
  void whileTheBucketIsAwayAnUploadKeepsTheFormAndNothingElse() {
    List<String> objects = kept.objects("");
    int memes = kept.itemsOf("MemeTable");
    aws.s3().shut(true);
    Reply answer = owner.send(TYPED, "picture.png", Pictures.png(200, 150));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.errorBeside("picture")).contains("try again");
    assertThat(answer.typed("Upload", "Title")).contains("Long thought about");
    assertThat(answer.typed("Upload", "Tags")).contains("one, two");
    assertThat(answer.typed("Upload", "Description")).contains("And described.");
    assertThat(stranger().get("/").status()).isEqualTo(200);
    assertThat(stranger().get(meme).status()).isEqualTo(200);

    aws.s3().shut(false);
    assertThat(kept.itemsOf("MemeTable")).isEqualTo(memes);
    assertThat(kept.objects("")).isEqualTo(objects);
    owner.hang("Hung after all");
  }

  @Test
  void whileTheBucketIsAwayAMemeIsTakenDownAllTheSame() {
    String path = owner.hang("Taken down somehow");
    Reply page = owner.client().get(path);
    aws.s3().shut(true);

    assertThat(owner.client().submit(page, page.form("Delete").press("Delete")).status())
        .isEqualTo(303);
    assertThat(stranger().get(path).status()).isEqualTo(404);
    assertThat(stranger().get(path.replace("/view/", "/image/") + "/show").status()).isEqualTo(404);
  }

  @Test
  void whileDynamoDbIsBusyPeopleAreAskedToTryAgainAndNothingIsHalfWritten() {
    Reply page = owner.client().get(meme);
    int items = kept.items();
    List<String> objects = kept.objects("");
    aws.dynamoDb().throttle(true);

    for (Supplier<Reply> action : actions(page)) {
      requireApology(action);
    }

    assertThat(kept.items()).isEqualTo(items);
    assertThat(kept.objects("")).isEqualTo(objects);
    aws.dynamoDb().throttle(false);
    assertThat(like(page).status()).isEqualTo(303);
    assertThat(stranger().get(meme, Visitors.ROBOT).html()).contains(">1 like<");
  }

  @Test
  void whatDynamoDbRefusesInTheLastMomentIsNotHalfDoneEither() {
    Reply page = owner.client().get(meme);
    int items = kept.items();
    List<String> objects = kept.objects("");
    aws.dynamoDb().throttleOnly("TransactWriteItems");

    requireApology(() -> comment(page));
    requireApology(() -> register("in-vain@journey.invalid", "in-vain"));
    Reply upload = owner.send(TYPED, "picture.png", Pictures.png(200, 150));

    assertThat(upload.status()).isEqualTo(503);
    assertThat(upload.errorOnTop()).contains("busy", "try again in a moment");
    assertThat(upload.typed("Upload", "Title")).contains("Long thought about");
    assertThat(kept.items()).isEqualTo(items);
    assertThat(kept.objects("")).isEqualTo(objects);
    aws.dynamoDb().throttle(false);
    owner.hang("Hung in the end");
  }

  @Test
  void whatWasRecordedButNotConfirmedKeepsItsPicturesAndIsHungLater() {
    Set<String> before = owner.works();
    aws.dynamoDb().loseAnswersTo("TransactWriteItems");
    Reply upload = owner.send(TYPED, "picture.png", Pictures.png(200, 150));
    aws.dynamoDb().recover();

    assertThat(upload.status()).isEqualTo(503);
    Set<String> newMemes = new HashSet<>(owner.works());
    newMemes.removeAll(before);
    assertThat(newMemes).hasSize(1);
    assertThat(kept.objects(newMemes.iterator().next())).isNotEmpty();
    owner.awaitPublic("/view/" + newMemes.iterator().next());
  }

  @Test
  void whileDynamoDbIsAwayPeopleAreAskedToTryAgain() {
    Reply page = owner.client().get(meme);
    aws.dynamoDb().shut(true);

    requireApology(() -> stranger().get(NO_SUCH_MEME));
    requireApology(() -> comment(page));
    assertThat(stranger().get("/health").status()).isEqualTo(503);
  }

  @Test
  void ofManyWhoWantOneNameOneGetsItAndTheOthersReadThatItIsTaken() {
    List<Reply> answers =
        atOnce(6, number -> register("one-of-" + number + "@journey.invalid", "the-one"));

    assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 303)
        .hasSize(5)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(409);
              assertThat(answer.errorBeside("name"))
                  .contains("goes by this name, or by one that looks like it");
            });
  }

  @Test
  void ofTwoWhoDeleteAMemeAtOnceNobodySeesADefect() {
    String path = owner.hang("Deleted in a hurry");
    Reply page = owner.client().get(path);
    Map<String, String> delete = page.form("Delete").press("Delete").values();

    List<Reply> answers = atOnce(4, number -> owner.client().post(path, delete));

    assertThat(answers).anyMatch(answer -> answer.status() == 303);
    assertThat(answers).extracting(Reply::status).isSubsetOf(303, 404, 409);
    assertThat(stranger().get(path).status()).isEqualTo(404);
  }

  private static List<Supplier<Reply>> actions(Reply page) {
    return List.of(
        () -> stranger().get(NO_SUCH_MEME),
        () -> like(page),
        () -> comment(page),
        () -> owner.client().get("/dashboard"),
        () -> owner.client().get("/notices"));
  }

  private static void requireApology(Supplier<Reply> action) {
    long begin = System.nanoTime();
    Reply answer = action.get();
    Duration took = Duration.ofNanos(System.nanoTime() - begin);

    assertThat(answer.status()).as(answer.address().toString()).isEqualTo(503);
    assertThat(answer.html()).contains("busy", "try again in a moment");
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(answer.showsItsInside()).isFalse();
    assertThat(took).isLessThan(SOON);
  }

  private static Reply like(Reply page) {
    return owner.client().submit(page, page.form("Like").press("Like"));
  }

  private static Reply comment(Reply page) {
    PageForm form = page.form("Comment").type("Comment", "Said in vain").press("Comment");
    return owner.client().submit(page, form);
  }

  private static Reply register(String email, String name) {
    Client client = stranger();
    Reply page = client.get("/register");
    return client.submit(
        page,
        page.form("Register")
            .type("E-mail", email)
            .type("Name", name)
            .type("Password", "correct horse of many")
            .press("Register"));
  }

  private static List<Reply> atOnce(int size, IntFunction<Reply> action) {
    return Crowd.of(size, action).stream().map(Reply.class::cast).toList();
  }

  private static Client stranger() {
    return new Client(SharedAwsMuseum.address());
  }
}
