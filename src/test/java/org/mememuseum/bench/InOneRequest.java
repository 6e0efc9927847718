package org.mememuseum.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.UuidV7;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.adapter.dynamodb.DynamoMuseum;
import org.mememuseum.adapter.dynamodb.ThreadTransactions;
import org.mememuseum.adapter.dynamodb.engine.DynamoClients;
import org.mememuseum.adapter.imaging.ImageIoProcessor;
import org.mememuseum.adapter.rekognition.Analyst;
import org.mememuseum.adapter.rekognition.Originals;
import org.mememuseum.adapter.rekognition.RekognitionModerator;
import org.mememuseum.adapter.rekognition.Taxonomy;
import org.mememuseum.adapter.s3.ImageLinks;
import org.mememuseum.adapter.s3.S3Connection;
import org.mememuseum.adapter.s3.S3ImageStore;
import org.mememuseum.adapter.sns.SnsNotifier;
import org.mememuseum.aws.LocalCredentials;
import org.mememuseum.aws.StandIns;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Budget;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Examination;
import org.mememuseum.moderation.Moderator;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.PolicyFile;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.Notice;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.UploadLimits;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * Handles an upload as a program would that does everything before it answers: the same image work
 * and the same calls as the museum's upload, examination and announcement, one after the other.
 */
final class InOneRequest implements AutoCloseable {
  private static final int MEGABYTES = 40;

  private final Clock clock = Clock.systemUTC();
  private final Map<String, String> environment;
  private final S3Client s3;
  private final DynamoDbClient dynamoDb;
  private final RekognitionClient rekognition;
  private final SnsClient sns;
  private final ThreadTransactions transactions = new ThreadTransactions();
  private final ImageIoProcessor processor =
      new ImageIoProcessor(() -> UploadLimits.STANDARD, MEGABYTES);
  private final DynamoMuseum records;
  private final MemeStore memes;
  private final ActivityStore activities;
  private final ImageStore images;
  private final Moderator moderator;
  private final SnsNotifier notifier;
  private final Member member = Members.aMember().build();

  /** Opens connections to the services and registers the member who uploads. */
  InOneRequest(StandIns aws) throws IOException {
    environment = aws.environment();
    s3 = S3Connection.open(builder -> configure(builder, "S3"));
    var dynamoBuilder = DynamoClients.builder();
    configure(dynamoBuilder, "DYNAMODB");
    dynamoDb = dynamoBuilder.build();
    var rekognitionBuilder =
        RekognitionClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
    configure(rekognitionBuilder, "REKOGNITION");
    rekognition = rekognitionBuilder.build();
    var snsBuilder = SnsClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
    configure(snsBuilder, "SNS");
    sns = snsBuilder.build();
    records =
        new DynamoMuseum(dynamoDb, environment.get("MUSEUM_DYNAMODB_PREFIX"), transactions, clock);
    memes = records.memes();
    activities = records.activities();
    String bucket = environment.get("MUSEUM_S3_BUCKET");
    var links = new ImageLinks(s3, LocalCredentials.provider(), Duration.ofHours(1), clock);
    images = new S3ImageStore(s3, bucket, links, Runnable::run);
    moderator = moderator(bucket);
    notifier = new SnsNotifier(sns, topics());
    records.members().add(member);
  }

  private Moderator moderator(String bucket) throws IOException {
    var all = new Budget.DailyCalls(1_000_000, 1_000_000);
    var policy = policy();
    return new RekognitionModerator(
        new Analyst(rekognition, Runnable::run),
        new Originals(bucket, images, processor.stillFrames()),
        () -> policy,
        new Budget(records.quotas(), all, new RecordedEvents<>(), clock));
  }

  /**
   * Stores a picture, examines it, publishes it and tells operators.
   *
   * @return how long the work on the picture took
   */
  Duration upload(Path file, Path workFolder, String title) {
    long start = System.nanoTime();
    var processed = processor.process(file, workFolder);
    var imageTime = Duration.ofNanos(System.nanoTime() - start);
    var meme = meme(processed.picture(), title);
    processed.files().forEach((rendition, path) -> images.put(ImageKey.of(meme, rendition), path));
    together(
        () -> {
          memes.add(meme);
          log(Action.UPLOAD, meme);
        });
    var stored = memes.find(meme.id()).orElseThrow();
    var examination = moderator.examine(stored);
    together(() -> hang(stored, examination));
    notifier.announce(
        new Announcement(
            Topic.NEW_MEME_UPLOAD,
            "New meme: " + title,
            title + " is on the wall.",
            Map.of("meme_id", meme.id().toString())));
    return imageTime;
  }

  private void hang(Meme meme, Examination examination) {
    var now = clock.instant();
    var seen =
        new ImageAnalysis(examination.labels(), examination.detectedText(), examination.reasons());
    memes.change(meme.approve(seen, now));
    records
        .decisions()
        .add(
            new Decision(
                UuidV7.at(now),
                meme.id(),
                now,
                examination.examiner(),
                Optional.empty(),
                examination.verdict(),
                examination.reasons(),
                examination.findings(),
                examination.policyVersion(),
                examination.evidence()));
    records
        .notices()
        .add(
            new Notice(
                UuidV7.at(now),
                member.id(),
                Notice.Kind.APPROVED,
                meme.id(),
                meme.details().title().text(),
                "",
                now,
                false));
    log(Action.VERDICT, meme);
  }

  private void log(Action action, Meme meme) {
    Instant now = clock.instant();
    activities.add(
        new Activity(
            UuidV7.at(now),
            now,
            action,
            Optional.of(member.id()),
            Optional.of(meme.id().value()),
            "",
            Optional.empty()));
  }

  private Meme meme(Picture picture, String title) {
    var now = clock.instant();
    var details =
        new MemeDetails(new Title(title), Description.NONE, Tags.parse("measured"), Category.OTHER);
    return Meme.received(MemeId.next(now), member.asAuthor(), details, picture, now);
  }

  private void together(Runnable writes) {
    transactions.in(
        () -> {
          writes.run();
          return true;
        });
  }

  private void configure(AwsClientBuilder<?, ?> builder, String service) {
    builder
        .endpointOverride(URI.create(environment.get("AWS_ENDPOINT_URL_" + service)))
        .region(LocalCredentials.REGION)
        .credentialsProvider(LocalCredentials.provider());
  }

  private Map<Topic, String> topics() {
    return Map.of(
        Topic.NEW_MEME_UPLOAD, environment.get("MUSEUM_SNS_NEW_MEME_UPLOAD"),
        Topic.TRENDING_ALERT, environment.get("MUSEUM_SNS_TRENDING_ALERT"),
        Topic.CONTENT_MODERATION, environment.get("MUSEUM_SNS_CONTENT_MODERATION"));
  }

  private static Policy policy() throws IOException {
    try (var file = Policy.class.getResourceAsStream("policy.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return PolicyFile.read(text.lines().toList(), Taxonomy.parents());
    }
  }

  @Override
  public void close() {
    List.of(s3, dynamoDb, rekognition, sns).forEach(client -> client.close());
  }
}
