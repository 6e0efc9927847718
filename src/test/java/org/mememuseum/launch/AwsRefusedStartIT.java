package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mememuseum.Await;
import org.mememuseum.aws.FakeService.Trouble;
import org.mememuseum.aws.FakeSns;
import org.mememuseum.aws.LocalCredentials;
import org.mememuseum.aws.StandIns;

/**
 * What is wrong with the settings for Amazon's services stops the museum in one sentence. One
 * server stands for all: the WAR is deployed to it again and again, with other settings each time.
 */
class AwsRefusedStartIT {

  private static final Map<String, String> CREDENTIALS =
      Map.of(
          "aws.accessKeyId", LocalCredentials.ACCESS_KEY,
          "aws.secretAccessKey", LocalCredentials.SECRET_KEY);

  @TempDir private static Path scratch;

  private static BuildOutput build;
  private static DataFolder folder;
  private static StandIns aws;
  private static WildFlyServer server;
  private static URI address;

  @BeforeAll
  static void open() {
    build = BuildOutput.fromSystemProperties();
    folder = DataFolder.openEmpty(build.museum("refused-aws"));
    aws = new StandIns(folder.aws(), folder.ledger()).start();
    Map<String, String> environment = new HashMap<>(aws.environment());
    environment.put("MUSEUM_EXIT_ON_WRONG_SETTING", "false");
    environment.put("AWS_ACCESS_KEY_ID", "");
    environment.put("AWS_SECRET_ACCESS_KEY", "");
    environment.put("AWS_SHARED_CREDENTIALS_FILE", scratch.resolve("nowhere").toString());
    environment.put("AWS_CONFIG_FILE", scratch.resolve("nowhere").toString());
    int port = FreePorts.next();
    address = URI.create("http://127.0.0.1:" + port);
    WildFlySettings settings =
        WildFlySettings.in(folder.server())
            .listeningOn("127.0.0.1", port)
            .withEnvironment(MuseumEnvironment.of(folder, address))
            .withEnvironment(environment);
    server = new WildFlyServer(WildFlyHome.prepare(build), settings, folder.ledger());
    server.start();
  }

  @AfterAll
  static void close() {
    server.close();
    aws.close();
    folder.close();
  }

  @Test
  void withoutCredentialsItWaitsForThem() throws IOException {
    String sentence =
        "Setting aws.access-key-id (environment AWS_ACCESS_KEY_ID) is missing, and the machine has"
            + " neither a profile nor a role.";
    execute(deployment());
    Await.until("it waits for a role", () -> log().stream().anyMatch(it -> it.contains(sentence)));
    assertThat(health()).isEqualTo(503);
    // It opens without those two, for pages need neither.
    aws.rekognition().troubled(Trouble.FAILING);
    aws.sns().troubled(Trouble.FAILING);

    for (var credential : CREDENTIALS.entrySet()) {
      execute(property(credential.getKey(), credential.getValue()));
    }

    Await.until("it is open", () -> health() == 200);
    aws.rekognition().recover();
    aws.sns().recover();
    assertThat(log())
        .anyMatch(line -> line.contains("Rekognition does not answer"))
        .anyMatch(line -> line.contains("SNS does not answer"));
    assertThat(log()).filteredOn(line -> line.contains(sentence)).hasSize(1);
    execute(operation("remove", "deployment", "ROOT.war"));
    for (String credential : CREDENTIALS.keySet()) {
      execute(operation("remove", "system-property", credential));
    }
  }

  @Test
  void withAMistakeInThePolicy() throws IOException {
    Path policy = scratch.resolve("policy.txt");
    Files.writeString(policy, "version = 1\ndefault = hold 50\nWeapons = hodl 95\n");

    assertThat(refusal(with(Map.of("museum.policy", policy.toString()))))
        .contains("Setting museum.policy (environment MUSEUM_POLICY) ", "line 3");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void withASettingThatIsWrong(String setting, String value, String sentence) throws IOException {
    assertThat(refusal(with(Map.of(setting, value)))).contains("Setting " + setting, sentence);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "museum.s3.bucket",
            "no-such-bucket",
            "(environment MUSEUM_S3_BUCKET) names a bucket that is not there: no-such-bucket."),
        arguments(
            "museum.dynamodb.prefix",
            "Lcoal",
            "(environment MUSEUM_DYNAMODB_PREFIX) leads to a table that is not there:"
                + " LcoalActivityLogTable."),
        arguments(
            "museum.sns.trending-alert",
            FakeSns.arn("Forgotten"),
            "(environment MUSEUM_SNS_TRENDING_ALERT) names a topic that is not there: "
                + FakeSns.arn("Forgotten")
                + "."),
        arguments("museum.backend", "asw", "must be one of local, aws, not 'asw'."),
        arguments(
            "museum.sns.trending-alert",
            "TrendingAlert",
            "(environment MUSEUM_SNS_TRENDING_ALERT) must look like 'arn:aws:sns:"));
  }

  @Test
  void aServerOfItsOwnEndsWithACodeAndTheSentenceLast() {
    try (TestMuseum museum = TestMuseum.empty("asw", Map.of("MUSEUM_BACKEND", "asw"))) {
      assertThatThrownBy(() -> museum.server().start())
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("The server ended while it started.");
      assertThat(museum.server().onExit().join().exitValue()).isEqualTo(78);
      String sentence =
          "Setting museum.backend (environment MUSEUM_BACKEND) must be one of local, aws, not"
              + " 'asw'.";
      List<String> log = LogTail.lines(museum.server().log());
      assertThat(log.get(log.size() - 1)).endsWith(sentence);
      assertThat(log).filteredOn(line -> line.contains(sentence)).hasSize(1);
    }
  }

  private static Map<String, String> with(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(CREDENTIALS);
    all.putAll(settings);
    return all;
  }

  /** Deploys the WAR with these system properties; returns why it was not. */
  private static String refusal(Map<String, String> properties) throws IOException {
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create(
            InetAddress.getLoopbackAddress(), server.managementPort())) {
      for (var property : properties.entrySet()) {
        client.execute(property(property.getKey(), property.getValue()));
      }
      ModelNode answer = client.execute(deployment());
      for (String property : properties.keySet()) {
        client.execute(operation("remove", "system-property", property));
      }
      assertThat(answer.get("outcome").asString()).isEqualTo("failed");
      return answer.get("failure-description").asString();
    }
  }

  private static void execute(ModelNode operation) throws IOException {
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create(
            InetAddress.getLoopbackAddress(), server.managementPort())) {
      ModelNode answer = client.execute(operation);
      assertThat(answer.get("outcome").asString()).as(answer.toString()).isEqualTo("success");
    }
  }

  private static int health() {
    return HttpAnswer.status(address.resolve("/health")).orElse(0);
  }

  private static List<String> log() {
    return LogTail.lines(server.log());
  }

  private static ModelNode property(String name, String value) {
    ModelNode add = operation("add", "system-property", name);
    add.get("value").set(value);
    return add;
  }

  private static ModelNode deployment() {
    ModelNode deploy = operation("add", "deployment", "ROOT.war");
    ModelNode war = deploy.get("content").add();
    war.get("path").set(build.war().toString());
    war.get("archive").set(true);
    deploy.get("enabled").set(true);
    return deploy;
  }

  private static ModelNode operation(String name, String kind, String which) {
    ModelNode operation = new ModelNode();
    operation.get("operation").set(name);
    operation.get("address").add(kind, which);
    return operation;
  }
}
