package org.mememuseum.adapter.s3;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageLink;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.ImageStoreUnavailableException;
import org.mememuseum.upload.StoredFolder;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Stores pictures in a bucket, each under {@link ImageKey#path()}. S3's puts are atomic and
 * durable. A lifecycle rule of the bucket empties the trash.
 */
public final class S3ImageStore implements ImageStore {
  // Immutable: a key is never reused for other content.
  private static final String CACHE_CONTROL = "private, max-age=3600, immutable";
  // The character after the slash: sorts directly after the last object of a folder.
  private static final String AFTER_SLASH = "0";
  private static final int MAX_LISTED = 1_000;

  private final S3Client s3;
  private final String bucket;
  private final ImageLinks links;
  private final Executor executor;

  /**
   * @param executor uploads several pictures concurrently
   */
  public S3ImageStore(S3Client s3, String bucket, ImageLinks links, Executor executor) {
    this.s3 = s3;
    this.bucket = bucket;
    this.links = links;
    this.executor = executor;
  }

  @Override
  public void put(ImageKey key, Path file) {
    translating(
        () ->
            s3.putObject(
                request ->
                    request
                        .bucket(bucket)
                        .key(key.path())
                        .contentType(key.format().contentType())
                        .cacheControl(CACHE_CONTROL),
                file));
  }

  @Override
  public void putAll(Map<ImageKey, Path> files) {
    var puts =
        files.entrySet().stream()
            .map(
                entry ->
                    CompletableFuture.runAsync(
                        () -> put(entry.getKey(), entry.getValue()), executor))
            .toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(puts).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof ImageStoreUnavailableException unavailable) {
        throw unavailable;
      }
      throw failed;
    }
  }

  @Override
  public Optional<InputStream> open(ImageKey key) {
    try {
      return Optional.of(
          translating(() -> s3.getObject(request -> request.bucket(bucket).key(key.path()))));
    } catch (ImageStoreUnavailableException refused) {
      if (refused.getCause() instanceof NoSuchKeyException) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  @Override
  public Optional<ImageLink> link(ImageKey key, String disposition) {
    return Optional.of(links.to(bucket, key, disposition));
  }

  @Override
  public Optional<URI> linkOrigin() {
    return Optional.of(links.originOf(bucket));
  }

  @Override
  public void deleteAll(ImageFolder folder) {
    delete(keysIn(folder));
  }

  @Override
  public void trash(ImageFolder folder) {
    var keys = keysIn(folder);
    for (String key : keys) {
      copy(key, folder.trashPath() + key.substring(folder.path().length()));
    }
    delete(keys);
  }

  @Override
  public IdentityStore identity() {
    return new S3IdentityStore(s3, bucket);
  }

  private void copy(String from, String to) {
    try {
      s3.copyObject(
          request ->
              request
                  .sourceBucket(bucket)
                  .sourceKey(from)
                  .destinationBucket(bucket)
                  .destinationKey(to));
    } catch (NoSuchKeyException deletedConcurrently) {
      return;
    } catch (SdkException failure) {
      throw new ImageStoreUnavailableException(failure);
    }
  }

  private List<String> keysIn(ImageFolder folder) {
    return list(request -> request.prefix(folder.path() + "/"), MAX_LISTED).stream()
        .map(S3Object::key)
        .toList();
  }

  private void delete(List<String> keys) {
    var objects = keys.stream().map(key -> ObjectIdentifier.builder().key(key).build()).toList();
    if (!objects.isEmpty()) {
      var response =
          translating(
              () ->
                  s3.deleteObjects(
                      request -> request.bucket(bucket).delete(delete -> delete.objects(objects))));
      if (response.hasErrors()) {
        throw new ImageStoreUnavailableException(
            new IllegalStateException(response.errors().get(0).code()));
      }
    }
  }

  @Override
  public List<StoredFolder> findFolders(Optional<ImageFolder> after, int limit) {
    Map<ImageFolder, Instant> folders = new LinkedHashMap<>();
    String start = after.map(folder -> folder.path() + AFTER_SLASH).orElse("memes/");
    boolean more = true;
    while (more && folders.size() <= limit) {
      String from = start;
      var objects = list(request -> request.prefix("memes/").startAfter(from), MAX_LISTED);
      for (var object : objects) {
        ImageFolder.parse(object.key())
            .ifPresent(folder -> folders.merge(folder, object.lastModified(), S3ImageStore::later));
        start = object.key();
      }
      more = objects.size() == MAX_LISTED;
    }
    return folders.entrySet().stream()
        .limit(limit)
        .map(entry -> new StoredFolder(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public void check() {
    translating(() -> s3.headBucket(request -> request.bucket(bucket)));
  }

  private List<S3Object> list(
      java.util.function.Consumer<ListObjectsV2Request.Builder> filter, int limit) {
    return translating(
        () ->
            s3.listObjectsV2(request -> request.bucket(bucket).maxKeys(limit).applyMutation(filter))
                .contents());
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static <T> T translating(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException failure) {
      throw new ImageStoreUnavailableException(failure);
    }
  }
}
