package org.mememuseum.aws;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request seen by a {@link Gate}.
 *
 * @param method the HTTP method
 * @param path with the query
 * @param target the header that tells JSON services the operation; empty for other services
 * @param body as text; meaningless if it is binary
 */
public record Call(String method, String path, String target, String body) {
  private static final Pattern TABLE =
      Pattern.compile("\"" + StandIns.PREFIX + "([A-Za-z]+Table)\"");
  private static final Pattern INDEX = Pattern.compile("\"IndexName\":\"([^\"]+)\"");
  private static final Pattern DUE =
      Pattern.compile("\"Limit\":100\\b.*\"WAITING\"|\"WAITING\".*\"Limit\":100\\b");
  private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");

  /** One of Amazon's services. */
  public enum Service {
    DYNAMODB,
    S3,
    REKOGNITION,
    SNS
  }

  static Call of(HttpExchange exchange, byte[] body) {
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    return new Call(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        target == null ? "" : target,
        exchange.getRequestMethod().equals("PUT") ? "" : new String(body, StandardCharsets.UTF_8));
  }

  /** Returns the service called. */
  public Service service() {
    if (target.startsWith("DynamoDB")) {
      return Service.DYNAMODB;
    }
    if (target.startsWith("Rekognition")) {
      return Service.REKOGNITION;
    }
    return ACTION.matcher(body).find() ? Service.SNS : Service.S3;
  }

  /** Returns the operation's name in the service's documentation, such as PutObject. */
  public String operation() {
    return switch (service()) {
      case DYNAMODB, REKOGNITION -> target.substring(target.indexOf('.') + 1);
      case SNS -> first(ACTION).orElseThrow();
      case S3 -> s3Operation();
    };
  }

  /** Returns the names of the tables it uses, each once; empty text if it uses none. */
  public String tables() {
    return TABLE
        .matcher(body)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  /** Returns the index it queries, if any. */
  public Optional<String> index() {
    return first(INDEX);
  }

  /**
   * Returns whether this belongs to no page or action: the museum calls it periodically (the
   * sweeps, the purge of sign-ins, and the views and counts, which are written every few seconds),
   * notes the first entry of a day in a list, or a browser calls.
   */
  public boolean isInBackground() {
    boolean sweep = index().equals(Optional.of("status-index")) && body.contains("\"PENDING\"");
    boolean deliveries = index().equals(Optional.of("state-index")) && DUE.matcher(body).find();
    boolean purge = index().equals(Optional.of("expires_day-index"));
    boolean settings = tables().contains("RevisionTable");
    boolean counts =
        tables().equals("StatisticsTable") && operation().matches("Update.*|Transact.*");
    boolean firstOfTheDay =
        operation().equals("BatchWriteItem") && tables().equals("CalendarTable");
    boolean orphans = path.contains("start-after=");
    return sweep
        || deliveries
        || purge
        || settings
        || counts
        || firstOfTheDay
        || orphans
        || isOfVisits()
        || path.contains("X-Amz-Signature=");
  }

  /** Returns whether this writes counted views. */
  public boolean isOfVisits() {
    return tables().contains("VisitTable");
  }

  private String s3Operation() {
    boolean ofBucket = path.replaceFirst("[?].*", "").matches("/[^/]+/?");
    return switch (method) {
      case "PUT" -> "PutObject";
      case "POST" -> "DeleteObjects";
      case "HEAD" -> ofBucket ? "HeadBucket" : "HeadObject";
      default -> ofBucket ? "ListObjectsV2" : "GetObject";
    };
  }

  private Optional<String> first(Pattern pattern) {
    return pattern.matcher(body).results().map((MatchResult match) -> match.group(1)).findFirst();
  }
}
