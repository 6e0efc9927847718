package org.mememuseum.adapter.dynamodb;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.mememuseum.adapter.dynamodb.engine.DynamoClients;
import org.mememuseum.aws.DynamoDbLocal;
import org.mememuseum.aws.LocalCredentials;
import org.mememuseum.aws.Tables;
import org.mememuseum.aws.Template;
import org.mememuseum.launch.BuildOutput;
import org.mememuseum.launch.ProcessLedger;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One DynamoDB Local for all tests of this JVM. */
final class LocalDynamo {
  private static final DynamoDbLocal RUNNING = start();

  private LocalDynamo() {}

  private static DynamoDbLocal start() {
    var folder = BuildOutput.fromSystemProperties().museum("dynamodb-local");
    var server = DynamoDbLocal.inMemory(folder, new ProcessLedger(folder.resolve("processes")));
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }

  static URI address() {
    return RUNNING.address();
  }

  /** Returns a client configured as the museum's. */
  static DynamoDbClient client(ExecutionInterceptor... interceptors) {
    return clientOf(address(), interceptors);
  }

  /** Returns a client of another server. */
  static DynamoDbClient clientOf(URI address, ExecutionInterceptor... interceptors) {
    var builder =
        DynamoClients.builder()
            .endpointOverride(address)
            .region(LocalCredentials.REGION)
            .credentialsProvider(LocalCredentials.provider());
    var configuration = builder.overrideConfiguration().toBuilder();
    for (var interceptor : interceptors) {
      configuration.addExecutionInterceptor(interceptor);
    }
    return builder.overrideConfiguration(configuration.build()).build();
  }

  /** Creates tables and returns the prefix of their names. */
  static String createTables(DynamoDbClient client) {
    String prefix = UUID.randomUUID().toString().substring(0, 8) + "-";
    var template = Template.of(Map.of("Prefix", prefix, "BucketName", "pictures"));
    // Without time to live: tests use times of their own, which may be long past.
    Tables.create(client, template, false);
    return prefix;
  }
}
