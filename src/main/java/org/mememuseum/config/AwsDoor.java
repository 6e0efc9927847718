package org.mememuseum.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.HttpURLConnection;
import org.mememuseum.StoreUnavailableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Makes sure, before the museum opens, that what the settings name is there at Amazon's. */
@ApplicationScoped
public class AwsDoor {
  static final String BUCKET = "museum.s3.bucket";

  private final Settings settings;
  private final Instance<AwsClients> clients;

  protected AwsDoor() {
    this(null, null);
  }

  @Inject
  public AwsDoor(Settings settings, Instance<AwsClients> clients) {
    this.settings = settings;
    this.clients = clients;
  }

  /**
   * Asks for all of it; does nothing where nothing of Amazon's is used.
   *
   * @throws SettingException if a setting is wrong
   * @throws StoreUnavailableException if no answer can be had now
   */
  public void check() {
    settings.aws().ifPresent(this::check);
  }

  private void check(AwsSettings aws) {
    try {
      checkCredentials();
      checkBucket(aws);
      if (settings.store() == Settings.Store.DYNAMODB) {
        checkTables(aws);
      }
    } catch (SdkException away) {
      throw new StoreUnavailableException(away);
    }
  }

  private void checkCredentials() {
    try {
      clients.get().credentials().resolveCredentials();
    } catch (SdkClientException none) {
      throw new SettingException(
          "aws.access-key-id", "is missing, and the machine has neither a profile nor a role.");
    }
  }

  private void checkBucket(AwsSettings aws) {
    try {
      clients.get().s3().headBucket(request -> request.bucket(aws.bucket()));
    } catch (S3Exception refused) {
      String problem =
          switch (refused.statusCode()) {
            case HttpURLConnection.HTTP_NOT_FOUND -> "that is not there";
            case HttpURLConnection.HTTP_FORBIDDEN -> "that these credentials may not use";
            case HttpURLConnection.HTTP_MOVED_PERM -> "that is not in " + aws.region();
            default -> throw refused;
          };
      throw new SettingException(BUCKET, "names a bucket " + problem + ": " + aws.bucket() + ".");
    }
  }

  private void checkTables(AwsSettings aws) {
    String table = aws.tablePrefix() + "MemeTable";
    try {
      clients.get().dynamoDb().describeTable(request -> request.tableName(table));
    } catch (ResourceNotFoundException absent) {
      throw new SettingException(
          "museum.dynamodb.prefix", "leads to a table that is not there: " + table + ".");
    }
  }
}
