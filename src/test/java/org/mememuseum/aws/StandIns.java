package org.mememuseum.aws;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mememuseum.adapter.dynamodb.engine.DynamoClients;
import org.mememuseum.adapter.s3.S3Connection;
import org.mememuseum.launch.ProcessLedger;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * All of Amazon's services that the museum uses, on this machine: DynamoDB Local and s3proxy store
 * their data in a folder, Rekognition and SNS are fakes in this process. Tables, bucket and topics
 * are those of the museum's CloudFormation template.
 */
public final class StandIns implements AutoCloseable {
  static {
    // Must be set before the first server starts; without it a response may wait 40 ms for an ACK.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final String BUCKET = "meme-museum-pictures";
  static final String PREFIX = "Local";

  private final Template template = Template.of(Map.of("Prefix", PREFIX, "BucketName", BUCKET));
  private final DynamoDbLocal dynamoDb;
  private final S3Proxy s3;
  private final FakeRekognition rekognition = FakeRekognition.start(0);
  private final FakeSns sns = FakeSns.start(0);
  private final Gate dynamoDbGate;
  private final Gate s3Gate;
  private final Gate rekognitionGate = new Gate(rekognition.endpoint());
  private final Gate snsGate = new Gate(sns.endpoint());

  /**
   * @param folder where tables, objects and logs are stored
   */
  public StandIns(Path folder, ProcessLedger ledger) {
    dynamoDb = DynamoDbLocal.in(folder.resolve("dynamodb"), ledger);
    s3 = new S3Proxy(folder.resolve("s3"), ledger);
    dynamoDbGate = new Gate(dynamoDb.address());
    s3Gate = new Gate(s3.address());
  }

  /** Starts all of them, and creates the tables and the bucket if they do not exist yet. */
  public StandIns start() {
    s3.start();
    createBucketIfAbsent();
    dynamoDb.start();
    createTables();
    return this;
  }

  /** Returns the environment variables that point the museum's server to all of them. */
  public Map<String, String> environment() {
    Map<String, String> variables = new HashMap<>();
    variables.put("MUSEUM_BACKEND", "aws");
    variables.put("MUSEUM_AWS_REGION", LocalCredentials.REGION.id());
    variables.put("MUSEUM_DYNAMODB_PREFIX", PREFIX);
    variables.put("MUSEUM_S3_BUCKET", template.bucket());
    template
        .topics()
        .forEach((id, name) -> variables.put("MUSEUM_SNS_" + upperSnakeCase(id), sns.create(name)));
    variables.put("AWS_ACCESS_KEY_ID", LocalCredentials.ACCESS_KEY);
    variables.put("AWS_SECRET_ACCESS_KEY", LocalCredentials.SECRET_KEY);
    variables.put("AWS_EC2_METADATA_DISABLED", "true");
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDbGate.address().toString());
    variables.put("AWS_ENDPOINT_URL_S3", s3Gate.address().toString());
    variables.put("AWS_ENDPOINT_URL_REKOGNITION", rekognitionGate.address().toString());
    variables.put("AWS_ENDPOINT_URL_SNS", snsGate.address().toString());
    return variables;
  }

  /** Returns the gate before DynamoDB, which can inject faults. */
  public Gate dynamoDb() {
    return dynamoDbGate;
  }

  /** Returns the gate before S3, which can inject faults; picture links go through it. */
  public Gate s3() {
    return s3Gate;
  }

  /** Returns a view of the stored data; the caller closes it. */
  public Kept kept() {
    return new Kept(template, dynamoDb, s3);
  }

  /** Delays each request to any of the services. */
  public void delay(Duration time) {
    gates().forEach(gate -> gate.delay(time));
  }

  /** Returns the calls to all services since the last time, those to S3 first. */
  public List<Call> takeCalls() {
    return gates().flatMap(gate -> gate.takeCalls().stream()).toList();
  }

  private Stream<Gate> gates() {
    return Stream.of(s3Gate, dynamoDbGate, rekognitionGate, snsGate);
  }

  /** Returns Rekognition. */
  public FakeRekognition rekognition() {
    return rekognition;
  }

  /** Returns SNS. */
  public FakeSns sns() {
    return sns;
  }

  @Override
  public void close() {
    gates().forEach(Gate::close);
    rekognition.close();
    sns.close();
    dynamoDb.close();
    s3.close();
  }

  private void createTables() {
    var builder = DynamoClients.builder();
    builder
        .endpointOverride(dynamoDb.address())
        .region(LocalCredentials.REGION)
        .credentialsProvider(LocalCredentials.provider());
    try (var client = builder.build()) {
      Tables.create(client, template, true);
    }
  }

  private void createBucketIfAbsent() {
    var bucket = HeadBucketRequest.builder().bucket(template.bucket()).build();
    try (var client =
        S3Connection.open(
            builder ->
                builder
                    .endpointOverride(s3.address())
                    .region(LocalCredentials.REGION)
                    .credentialsProvider(LocalCredentials.provider()))) {
      try {
        client.headBucket(bucket);
      } catch (S3Exception notThere) {
        client.createBucket(create -> create.bucket(template.bucket()));
      }
    }
  }

  // NewMemeUpload becomes NEW_MEME_UPLOAD.
  private static String upperSnakeCase(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
  }
}
