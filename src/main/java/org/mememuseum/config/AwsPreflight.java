package org.mememuseum.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.HttpURLConnection;
import org.mememuseum.StoreUnavailableException;
import org.mememuseum.adapter.dynamodb.DynamoMuseum;
import org.mememuseum.notification.Announcement.Topic;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.AccessDeniedException;
import software.amazon.awssdk.services.rekognition.model.InvalidImageFormatException;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.NotFoundException;

/** Makes sure, before the museum opens, that what the settings name is there at Amazon's. */
@ApplicationScoped
public class AwsPreflight {
  static final String BUCKET = "museum.s3.bucket";

  private static final Logger LOG = System.getLogger("museum.opening");
  private static final SdkBytes NO_PICTURE = SdkBytes.fromUtf8String("?");

  private Settings settings;
  private Instance<AwsClients> clients;

  protected AwsPreflight() {}

  @Inject
  public AwsPreflight(Settings settings, Instance<AwsClients> clients) {
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
      checkRekognition();
      aws.topics().forEach(this::checkTopic);
      if (settings.store() == Settings.Store.DYNAMODB) {
        DynamoMuseum.TABLES.forEach(table -> checkTable(aws.tablePrefix() + table));
      }
    } catch (SdkException away) {
      throw new StoreUnavailableException(away);
    }
  }

  private void checkCredentials() {
    try {
      clients.get().credentials().resolveCredentials();
    } catch (SdkClientException none) {
      // A role that was attached to the machine a moment ago comes late.
      throw new StoreUnavailableException(
          new SettingException(
              "aws.access-key-id",
              "is missing, and the machine has neither a profile nor a role."));
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

  // What is no picture costs nothing, and needs the permission that real ones need.
  private void checkRekognition() {
    try {
      clients
          .get()
          .rekognition()
          .detectModerationLabels(request -> request.image(image -> image.bytes(NO_PICTURE)));
    } catch (InvalidImageFormatException | InvalidParameterException asExpected) {
      // It answers, and to us.
    } catch (AccessDeniedException refused) {
      throw new SettingException(
          "aws.access-key-id", "names somebody who may not have pictures examined.");
    } catch (SdkException away) {
      // Pages need no examination: pictures wait for it.
      LOG.log(Level.WARNING, "Rekognition does not answer: " + away.getMessage());
    }
  }

  private void checkTopic(Topic topic, String arn) {
    try {
      clients.get().sns().getTopicAttributes(request -> request.topicArn(arn));
    } catch (NotFoundException absent) {
      throw new SettingException(
          AwsSettings.topicSetting(topic), "names a topic that is not there: " + arn + ".");
    } catch (AuthorizationErrorException unknown) {
      // Who may publish need not be allowed to ask.
      LOG.log(Level.INFO, "Whether there is a topic " + arn + " may not be asked.");
    } catch (SdkException away) {
      // Pages need no announcements: these wait.
      LOG.log(Level.WARNING, "SNS does not answer: " + away.getMessage());
    }
  }

  private void checkTable(String table) {
    try {
      clients.get().dynamoDb().describeTable(request -> request.tableName(table));
    } catch (ResourceNotFoundException absent) {
      throw new SettingException(
          "museum.dynamodb.prefix", "leads to a table that is not there: " + table + ".");
    }
  }
}
