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
import org.mememuseum.launch.ProcessLedger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbLocalIT {
  private static final Template TEMPLATE =
      Template.of(Map.of("Prefix", "kept-", "BucketName", "pictures"));

  @Test
  void tablesAreKeptFromOneStartToTheNextAndMadeOnce(@TempDir Path folder) {
    try (var server = DynamoDbLocal.in(folder, ledger(folder))) {
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
    try (var server = DynamoDbLocal.inMemory(folder, ledger(folder))) {
      server.start();
      for (var network : NetworkInterface.networkInterfaces().toList()) {
        for (InetAddress address : network.inetAddresses().toList()) {
          if (!address.isLoopbackAddress()) {
            assertThatThrownBy(() -> new Socket(address, server.address().getPort()).close())
                .isInstanceOf(ConnectException.class);
          }
        }
      }
    }
  }

  private static ProcessLedger ledger(Path folder) {
    return new ProcessLedger(folder.resolve("processes"));
  }

  private static DynamoDbClient client(DynamoDbLocal server) {
    return DynamoDbClient.builder()
        .endpointOverride(server.address())
        .region(LocalCredentials.REGION)
        .credentialsProvider(LocalCredentials.provider())
        .build();
  }
}
