package org.mememuseum.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.aws.LocalCredentials;
import org.mememuseum.aws.S3Proxy;
import org.mememuseum.launch.ProcessLedger;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Rendition;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.IdentityStoreContract;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageStoreContract;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.s3.S3Client;

class S3ImageStoreContractIT implements ImageStoreContract, IdentityStoreContract {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Executor EXECUTOR = Executors.newFixedThreadPool(3);

  private static S3Proxy proxy;
  private static S3Client s3;

  private static final List<SdkHttpRequest> SENT = new CopyOnWriteArrayList<>();

  private String bucket;

  @BeforeAll
  static void start(@TempDir Path folder) {
    proxy = new S3Proxy(folder, new ProcessLedger(folder.resolve("processes"))).start();
    s3 =
        S3Connection.open(
            builder ->
                builder
                    .endpointOverride(proxy.address())
                    .region(LocalCredentials.REGION)
                    .credentialsProvider(LocalCredentials.provider())
                    .overrideConfiguration(
                        builder.overrideConfiguration().toBuilder()
                            .addExecutionInterceptor(new Sent())
                            .build()));
  }

  /** Records the requests sent. */
  private static final class Sent implements ExecutionInterceptor {
    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes attributes) {
      SENT.add(context.httpRequest());
    }
  }

  @AfterAll
  static void stop() {
    s3.close();
    proxy.close();
  }

  @BeforeEach
  void makeABucket(TestInfo test) {
    var name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    bucket = name.substring(0, Math.min(name.length(), 40)) + "-" + Instant.now().toEpochMilli();
    s3.createBucket(request -> request.bucket(bucket));
  }

  @Override
  public S3ImageStore store() {
    return storeIn(bucket, Clock.systemUTC());
  }

  @Override
  public S3ImageStore brokenStore() {
    return storeIn("there-is-no-such-bucket", Clock.systemUTC());
  }

  @Override
  public IdentityStore identity() {
    return store().identity();
  }

  // As docs/operations.md tells operators to do it.
  @Override
  public void putBack(ImageFolder folder) {
    for (String name : namesIn(folder.trashPath())) {
      s3.copyObject(
          copy ->
              copy.sourceBucket(bucket)
                  .sourceKey(folder.trashPath() + "/" + name)
                  .destinationBucket(bucket)
                  .destinationKey(folder.path() + "/" + name));
      s3.deleteObject(gone -> gone.bucket(bucket).key(folder.trashPath() + "/" + name));
    }
  }

  private List<String> namesIn(String folder) {
    return s3.listObjectsV2(all -> all.bucket(bucket).prefix(folder + "/")).contents().stream()
        .map(object -> object.key().substring(folder.length() + 1))
        .toList();
  }

  @Test
  void aLinkToWhatWentToTheTrashShowsNothing(@TempDir Path folder) throws Exception {
    var key = keptPicture(folder);
    var link = store().link(key, "inline; filename=\"cat.png\"").orElseThrow().address();

    store().trash(key.folder());

    assertThat(get(link).statusCode()).isEqualTo(404);
    assertThat(namesIn("memes-trash/" + key.owner() + "/" + key.meme()))
        .containsExactly("image.png");
  }

  private static S3ImageStore storeIn(String bucket, Clock clock) {
    return new S3ImageStore(
        s3, bucket, new ImageLinks(s3, LocalCredentials.provider(), HOUR, clock), EXECUTOR);
  }

  @Test
  void aLinkShowsThePictureToWhoeverHasIt(@TempDir Path folder) throws Exception {
    var key = keptPicture(folder);

    var response =
        get(store().link(key, "inline; filename=\"some-cat.png\"").orElseThrow().address());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("a picture");
    assertThat(response.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"some-cat.png\"");
  }

  @Test
  void aLinkCanAskTheBrowserToSaveThePicture(@TempDir Path folder) throws Exception {
    var key = keptPicture(folder);

    var saved =
        get(store().link(key, "attachment; filename=\"some-cat.png\"").orElseThrow().address());

    assertThat(saved.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"some-cat.png\"");
  }

  @Test
  void aLinkThatWasTamperedWithShowsNothing(@TempDir Path folder) throws Exception {
    var key = keptPicture(folder);
    var other = keptPicture(folder);
    String address =
        store().link(key, "inline; filename=\"cat.png\"").orElseThrow().address().toString();

    var forged = get(URI.create(address.replace(key.meme().toString(), other.meme().toString())));
    var unsigned = get(URI.create(address.replaceFirst("\\?.*", "")));

    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(unsigned.statusCode()).isEqualTo(403);
  }

  @Test
  void aLinkEndsAfterItsLifetime(@TempDir Path folder) throws Exception {
    var key = keptPicture(folder);
    var longAgo = Clock.fixed(Instant.now().minus(HOUR.plusMinutes(31)), ZoneOffset.UTC);
    var justNow = Clock.fixed(Instant.now().minus(Duration.ofMinutes(29)), ZoneOffset.UTC);

    assertThat(get(linkMadeAt(longAgo, key)).statusCode()).isEqualTo(403);
    assertThat(get(linkMadeAt(justNow, key)).statusCode()).isEqualTo(200);
  }

  private URI linkMadeAt(Clock clock, ImageKey key) {
    return storeIn(bucket, clock).link(key, "inline; filename=\"cat.png\"").orElseThrow().address();
  }

  @Test
  void anObjectSaysWhatItIsAndHowLongItKeeps(@TempDir Path folder) throws Exception {
    var key = keptPicture(folder);

    var object = s3.headObject(request -> request.bucket(bucket).key(key.path()));

    assertThat(key.path()).isEqualTo("memes/" + key.owner() + "/" + key.meme() + "/image.png");
    assertThat(object.contentType()).isEqualTo("image/png");
    assertThat(object.cacheControl()).isEqualTo("private, max-age=3600, immutable");
  }

  @Test
  void aPictureIsSentWithAChecksumOfItsBytes(@TempDir Path folder) throws Exception {
    var key = keptPicture(folder);

    assertThat(SENT.stream().filter(request -> request.encodedPath().contains(key.path())))
        .isNotEmpty()
        .allSatisfy(
            put ->
                assertThat(put.headers().keySet())
                    .anyMatch(name -> name.matches("(?i)x-amz-(checksum-.*|trailer)")));
  }

  private ImageKey keptPicture(Path folder) throws IOException {
    var now = Instant.now();
    var key =
        new ImageKey(MemberId.next(now), MemeId.next(now), Rendition.ORIGINAL, ImageFormat.PNG);
    store().put(key, Files.writeString(folder.resolve("picture"), "a picture"));
    return key;
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
