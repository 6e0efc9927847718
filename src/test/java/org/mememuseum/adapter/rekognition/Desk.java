package org.mememuseum.adapter.rekognition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.mememuseum.adapter.disk.DiskImageStore;
import org.mememuseum.adapter.imaging.ImageIoProcessor;
import org.mememuseum.aws.FakeRekognition;
import org.mememuseum.aws.LocalCredentials;
import org.mememuseum.member.Members;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.memory.MemoryQuotas;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Budget;
import org.mememuseum.moderation.BudgetSpent;
import org.mememuseum.moderation.Policy;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.UploadLimits;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** A moderator on pictures in a folder, with a fake Rekognition. */
final class Desk implements AutoCloseable {
  static final String BUCKET = "museum-pictures";

  final FakeRekognition rekognition = FakeRekognition.start(0);
  final RecordedEvents<BudgetSpent> budgetSpent = new RecordedEvents<>();
  final MemoryQuotas spent = new MemoryQuotas();

  private final Path folder;
  private final DiskImageStore store;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final RekognitionClient client;
  private final Map<String, byte[]> bucket = new HashMap<>();

  Desk(Path folder, Duration patience) {
    this.folder = folder;
    this.store = new DiskImageStore(folder.resolve("store"));
    this.client =
        RekognitionClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .endpointOverride(rekognition.endpoint())
            .region(LocalCredentials.REGION)
            .credentialsProvider(LocalCredentials.provider())
            .overrideConfiguration(all -> all.apiCallTimeout(patience))
            .build();
    rekognition.readFrom(
        (name, key) -> Optional.ofNullable(name.equals(BUCKET) ? bucket.get(key) : null));
  }

  RekognitionModerator moderator(Policy policy, int dailyCalls) {
    return moderator(policy, dailyCalls, dailyCalls);
  }

  RekognitionModerator moderator(Policy policy, int dailyCalls, int dailyCallsPerMember) {
    var frames = new ImageIoProcessor(() -> UploadLimits.STANDARD, 100).stillFrames();
    return new RekognitionModerator(
        new Analyst(client, threads),
        new Originals(BUCKET, store, frames),
        () -> policy,
        new Budget(
            spent,
            new Budget.DailyCalls(dailyCalls, dailyCallsPerMember),
            budgetSpent,
            new MovableClock()));
  }

  /** Returns a pending meme with this picture in the store and the bucket. */
  Meme meme(ImageFormat format, byte[] original, boolean animated) {
    try {
      var size =
          format == ImageFormat.WEBP ? null : ImageIO.read(new ByteArrayInputStream(original));
      int width = size == null ? 400 : size.getWidth();
      int height = size == null ? 300 : size.getHeight();
      var picture =
          new Picture(
              format,
              width,
              height,
              original.length,
              original.length,
              "0".repeat(64),
              0,
              animated,
              false,
              false,
              false,
              false,
              Optional.empty());
      var now = Instant.parse("2026-11-22T10:00:00Z");
      var meme =
          Meme.received(
              MemeId.next(now),
              Members.aMember().build().asAuthor(),
              new MemeDetails(new Title("A meme"), Description.NONE, Tags.NONE, Category.OTHER),
              picture,
              now);
      var key = ImageKey.of(meme, Rendition.ORIGINAL);
      store.put(key, Files.write(folder.resolve("original"), original));
      bucket.put(key.path(), original);
      return meme;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  @Override
  public void close() {
    client.close();
    threads.shutdownNow();
    rekognition.close();
  }
}
