package org.mememuseum.adapter.s3;

import java.net.HttpURLConnection;
import java.util.Optional;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.ImageStoreUnavailableException;
import org.mememuseum.upload.MuseumIdentity;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Stores the identity of the pictures in a bucket as an object beside their folders. */
final class S3IdentityStore implements IdentityStore {
  private static final String KEY = "memes/museum-identity";

  private final S3Client s3;
  private final String bucket;

  S3IdentityStore(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  @Override
  public Optional<MuseumIdentity> find() {
    try {
      var object = s3.getObjectAsBytes(request -> request.bucket(bucket).key(KEY));
      return Optional.of(read(object.asUtf8String()));
    } catch (NoSuchKeyException none) {
      return Optional.empty();
    } catch (SdkException failure) {
      throw new ImageStoreUnavailableException(failure);
    }
  }

  private MuseumIdentity read(String text) {
    return MuseumIdentity.parse(text.strip())
        .orElseThrow(
            () ->
                new ImageStoreUnavailableException(
                    new IllegalStateException("there is no identity in " + bucket + "/" + KEY)));
  }

  @Override
  public MuseumIdentity claim(MuseumIdentity identity) {
    try {
      s3.putObject(request -> request.bucket(bucket).key(KEY).ifNoneMatch("*"), body(identity));
    } catch (S3Exception refused) {
      if (!isThere(refused)) {
        throw new ImageStoreUnavailableException(refused);
      }
    } catch (SdkException failure) {
      throw new ImageStoreUnavailableException(failure);
    }
    return find().orElseThrow();
  }

  // 412 if the object exists; 409 if a concurrent request is writing it.
  private static boolean isThere(S3Exception refused) {
    return refused.statusCode() == HttpURLConnection.HTTP_PRECON_FAILED
        || refused.statusCode() == HttpURLConnection.HTTP_CONFLICT;
  }

  @Override
  public void replace(MuseumIdentity identity) {
    try {
      s3.putObject(request -> request.bucket(bucket).key(KEY), body(identity));
    } catch (SdkException failure) {
      throw new ImageStoreUnavailableException(failure);
    }
  }

  private static RequestBody body(MuseumIdentity identity) {
    return RequestBody.fromString(identity.toString());
  }
}
