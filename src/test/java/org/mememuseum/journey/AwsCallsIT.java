package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.journey.UploadCalls.ANSWERED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.aws.Call;
import org.mememuseum.aws.Seen;
import org.mememuseum.launch.TestMuseum;

/** The calls to Amazon's services that each page and action causes, measured in the real museum. */
class AwsCallsIT {
  private static final Path DOCUMENT = Path.of("docs/architecture.md");
  private static final int ROUNDS = 2;
  private static final int MORE_THAN_A_PAGE = 26;
  private static final Account ADMIN =
      new Account(TestMuseum.ADMIN_EMAIL, "admin", TestMuseum.ADMIN_PASSWORD);

  private static final CallTable TABLE = new CallTable();

  private static TestMuseum museum;
  private static CallMeter meter;
  private static HttpMember owner;
  private static HttpMember member;
  private static HttpMember curator;

  @BeforeAll
  static void measure() {
    museum = TestMuseum.emptyOnAws("calls", Map.of("MUSEUM_REGISTRATIONS_PER_HOUR", "1000"));
    museum.start();
    meter = new CallMeter(museum.aws());
    owner = HttpMember.join(museum.address());
    member = HttpMember.join(museum.address());
    curator = HttpMember.logIn(museum.address(), ADMIN);
    var console = new ConsoleCalls(meter, TABLE, curator.client());
    String meme = fillTheHall();
    for (int round = 0; round < ROUNDS; round++) {
      visit(meme);
      act(meme);
      hangAndReview();
      console.lookAround(member.account().name());
    }
    console.openLog();
  }

  @AfterAll
  static void close() {
    museum.close();
  }

  private static String fillTheHall() {
    String meme = owner.hang(Map.of("Title", "Number 1", "Tags", "counted"));
    for (int i = 2; i < MORE_THAN_A_PAGE; i++) {
      owner.upload(Map.of("Title", "Number " + i, "Tags", "counted"));
    }
    owner.hang("Number " + MORE_THAN_A_PAGE);
    member.comment(meme, "First!");
    curator.like(meme);
    return meme;
  }

  private static void visit(String meme) {
    var visitor =
        new VisitorCalls(
            meter,
            TABLE,
            new Client(museum.address()),
            () -> member.comment(meme, "Said at " + System.nanoTime()));
    visitor.lookAround(meme, owner.account().name());
    visitor.visit(meme);
  }

  private static void act(String meme) {
    MemberCalls.register(meter, TABLE, new Client(museum.address()));
    var calls = new MemberCalls(meter, TABLE, member);
    calls.comeBack();
    calls.lookAround(meme);
    calls.like(meme);
    calls.comment(meme);
    calls.changeProfile("Seen at " + System.nanoTime());
  }

  private static void hangAndReview() {
    var calls = new UploadCalls(meter, TABLE, owner, curator);
    calls.upload();
    museum.aws().rekognition().answerWith(Seen.nothing().moderated("Violence", 70));
    String approved = hold();
    String rejected = hold();
    museum.aws().rekognition().answerWith(Seen.nothing());
    calls.review(approved, rejected);
    new MemberCalls(meter, TABLE, owner).delete(approved);
  }

  private static String hold() {
    String path = owner.upload("Doubtful");
    Await.until("it is held", () -> owner.client().get(path).html().contains("Held"));
    return path;
  }

  @Test
  void theTableInTheDocumentsIsCorrect() throws IOException {
    assertThat(CallTable.in(DOCUMENT))
        .as("the table in %s should be:%n%n%s%n", DOCUMENT, TABLE.markdown())
        .isEqualTo(TABLE.markdown());
  }

  @Test
  void theHallIsOneRequestToDynamoDbAndNoneToS3() {
    assertThat(operations("hall")).containsExactly("Query");
  }

  @Test
  void aViewIsThreeReadsAtMostAndNoWriteOfItsOwn() {
    assertThat(TABLE.of("view")).hasSizeLessThanOrEqualTo(3).allMatch(CallTable::isRead);
  }

  @Test
  void anUploadIsAnsweredAfterThreePicturesAndOneTransaction() {
    assertThat(operations(ANSWERED))
        .containsExactlyInAnyOrder("PutObject", "PutObject", "PutObject", "TransactWriteItems");
  }

  @Test
  void nothingIsScanned() {
    assertThat(TABLE.markdown()).doesNotContain("Scan");
  }

  private static List<String> operations(String row) {
    return TABLE.of(row).stream().map(Call::operation).toList();
  }
}
