package org.mememuseum.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLocalIT {
  private static final Template TEMPLATE =
      Template.of(Map.of("Prefix", "kept-", "BucketName", "pictures"));

  @Test
  void tablesAreKeptFromOneStartToTheNextAndMadeOnce(@TempDir Path folder) {
    try (var server = DynamoDbLocal.in(folder)) {
      server.start();
      try (var client = client(server)) {
        Tables.create(client, TEMPLATE, true);
      }
      server.close();
      server.start();
      try (var client = client(server)) {
        Tables.create(client, TEMPLATE, true);
        assertThat(client.listTables().tableNames()).hasSize(TEMPLATE.tables().size());
      }
    }
  }

  @Test
  void itListensOnLoopbackAlone(@TempDir Path folder) throws Exception {
    try (var server = DynamoDbLocal.inMemory(folder)) {
      server.start();
      for (var network : NetworkInterface.networkInterfaces().toList()) {
        for (InetAddress address : network.inetAddresses().toList()) {
          if (!address.isLoopbackAddress()) {
            assertThatThrownBy(() -> new Socket(address, server.endpoint().getPort()).close())
                .isInstanceOf(ConnectException.class);
          }
        }
      }
    }
  }

  private static DynamoDbClient client(DynamoDbLocal server) {
    return DynamoDbClient.builder()
        .endpointOverride(server.endpoint())
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }
}
