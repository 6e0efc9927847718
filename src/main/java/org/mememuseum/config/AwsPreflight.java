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

/** Checks at startup that the AWS resources named in the settings exist and may be used. */
@ApplicationScoped
public class AwsPreflight {
  static final String BUCKET = "museum.s3.bucket";

  private static final Logger LOG = System.getLogger("museum.opening");
  private static final SdkBytes INVALID_PICTURE = SdkBytes.fromUtf8String("?");

  private Settings settings;
  private Instance<AwsClients> clients;

  protected AwsPreflight() {}

  @Inject
  public AwsPreflight(Settings settings, Instance<AwsClients> clients) {
    this.settings = settings;
    this.clients = clients;
  }

  /**
   * Checks all resources; does nothing if no AWS service is used.
   *
   * @throws SettingException if a setting is wrong
   * @throws StoreUnavailableException if a service does not answer; a later call may succeed
   */
  public void check() {
    settings.adapters().aws().ifPresent(this::check);
  }

  private void check(AwsSettings aws) {
    try {
      checkCredentials();
      checkBucket(aws);
      checkRekognition();
      aws.topics().forEach(this::checkTopic);
      if (settings.adapters().store() == AdapterSettings.Store.DYNAMODB) {
        DynamoMuseum.TABLES.forEach(table -> checkTable(aws.tablePrefix() + table));
      }
    } catch (SdkException failure) {
      throw new StoreUnavailableException(failure);
    }
  }

  private void checkCredentials() {
    try {
      clients.get().credentials().resolveCredentials();
    } catch (SdkClientException noCredentials) {
      // May be temporary: a role that was just attached to the machine takes a while to appear.
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

  // A call with an invalid picture is free but needs the same permission as a real one.
  private void checkRekognition() {
    try {
      clients
          .get()
          .rekognition()
          .detectModerationLabels(request -> request.image(image -> image.bytes(INVALID_PICTURE)));
    } catch (InvalidImageFormatException | InvalidParameterException asExpected) {
      // The service answers, and the credentials have the permission.
    } catch (AccessDeniedException refused) {
      throw new SettingException(
          "aws.access-key-id", "names somebody who may not have pictures examined.");
    } catch (SdkException failure) {
      // Not needed to serve pages; examinations wait in the queue.
      LOG.log(Level.WARNING, "Rekognition does not answer: " + failure.getMessage());
    }
  }

  private void checkTopic(Topic topic, String arn) {
    try {
      clients.get().sns().getTopicAttributes(request -> request.topicArn(arn));
    } catch (NotFoundException absent) {
      throw new SettingException(
          AwsSettings.topicSetting(topic), "names a topic that is not there: " + arn + ".");
    } catch (AuthorizationErrorException forbidden) {
      // The permission to publish does not imply the permission to read attributes.
      LOG.log(Level.INFO, "Whether there is a topic " + arn + " may not be asked.");
    } catch (SdkException failure) {
      // Not needed to serve pages; announcements wait in the queue.
      LOG.log(Level.WARNING, "SNS does not answer: " + failure.getMessage());
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
