package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Map;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;

class DatasourceIT {

  @Test
  void theServerStartsWithoutItsDatabaseAndFindsItWheneverItIsThere() throws IOException {
    try (TestMuseum museum = TestMuseum.empty("datasource", Map.of())) {
      museum.server().start();
      assertThat(canConnect(museum.server())).isFalse();

      museum.database().start();
      museum.server().awaitHealthy();
      assertThat(canConnect(museum.server())).isTrue();

      museum.database().kill();
      // A connection that was used just now is not checked again.
      Await.until("it is noticed", () -> !canConnect(museum.server()));

      museum.database().start();
      assertThat(canConnect(museum.server())).isTrue();
      museum.server().awaitHealthy();
    }
  }

  private static boolean canConnect(WildFlyServer server) {
    ModelNode operation = new ModelNode();
    operation.get("operation").set("test-connection-in-pool");
    operation.get("address").add("subsystem", "datasources").add("data-source", "museum");
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create(
            InetAddress.getLoopbackAddress(), server.managementPort())) {
      return client.execute(operation).get("outcome").asString().equals("success");
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    }
  }
}
