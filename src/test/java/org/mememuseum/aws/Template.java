package org.mememuseum.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/**
 * The AWS resources of the museum, as {@code server-config/aws/museum.yaml} defines them for given
 * parameters. Tests create from it what CloudFormation creates from it.
 */
public final class Template {
  private static final String TABLE = "AWS::DynamoDB::Table";
  private static final String BUCKET = "AWS::S3::Bucket";
  private static final String TOPIC = "AWS::SNS::Topic";

  private final Map<String, Node> resources;

  private Template(Map<String, Node> resources) {
    this.resources = resources;
  }

  /**
   * Reads the project's template. The system property {@code project.basedir} names the project;
   * without it that is the working directory.
   *
   * @param parameters values for the template's parameters; those with a default are optional
   * @throws IllegalArgumentException if one is missing or unknown to the template
   */
  public static Template of(Map<String, String> parameters) {
    var file = Path.of(System.getProperty("project.basedir", ""), "server-config/aws/museum.yaml");
    try {
      return read(Files.readString(file), parameters);
    } catch (IOException notRead) {
      throw new UncheckedIOException(notRead);
    }
  }

  /** Reads a template's text; see {@link #of}. */
  static Template read(String text, Map<String, String> parameters) {
    return new Template(CloudFormation.resources(text, parameters));
  }

  /** Returns the requests that create the tables with their indexes. */
  public List<CreateTableRequest> tables() {
    return of(TABLE).map(TableDefinition::createTable).toList();
  }

  /** Returns the requests that switch on time to live. */
  public List<UpdateTimeToLiveRequest> timesToLive() {
    return of(TABLE).flatMap(table -> TableDefinition.timeToLive(table).stream()).toList();
  }

  /** Returns the name of the bucket for the pictures. */
  public String bucket() {
    return of(BUCKET).map(bucket -> bucket.at("BucketName").text()).findFirst().orElseThrow();
  }

  /** Returns the number of days after which objects under a prefix expire, by prefix. */
  public Map<String, Integer> expirations() {
    return rules()
        .filter(rule -> rule.find("ExpirationInDays").isPresent())
        .collect(
            Collectors.toUnmodifiableMap(
                rule -> rule.at("Prefix").text(),
                rule -> Integer.valueOf(rule.at("ExpirationInDays").text())));
  }

  /**
   * Returns the number of days for which deleted objects are kept as old versions; empty if they
   * are not kept.
   */
  public Optional<Integer> versionsKept() {
    return of(BUCKET)
        .filter(bucket -> bucket.find("VersioningConfiguration").isPresent())
        .flatMap(bucket -> rules())
        .flatMap(rule -> rule.find("NoncurrentVersionExpiration").stream())
        .map(rule -> Integer.valueOf(rule.at("NoncurrentDays").text()))
        .findFirst();
  }

  private Stream<Node> rules() {
    return of(BUCKET)
        .flatMap(bucket -> bucket.at("LifecycleConfiguration").listAt("Rules").stream());
  }

  /** Returns the names of the topics: from logical id to full name. */
  public Map<String, String> topics() {
    return resources.entrySet().stream()
        .filter(resource -> isOf(TOPIC, resource.getValue()))
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                topic -> topic.getValue().at("Properties").at("TopicName").text()));
  }

  private Stream<Node> of(String type) {
    return resources.values().stream()
        .filter(resource -> isOf(type, resource))
        .map(resource -> resource.at("Properties"));
  }

  private static boolean isOf(String type, Node resource) {
    return resource.at("Type").text().equals(type);
  }
}
