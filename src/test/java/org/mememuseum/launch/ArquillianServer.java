package org.mememuseum.launch;

import java.util.Map;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts a museum without a WAR for the tests inside the server, the moment Arquillian is first
 * used and before it reads {@code arquillian.xml}, which names the port found here. Arquillian then
 * deploys to that server as to any that already runs.
 */
public final class ArquillianServer implements LoadableExtension {

  private static final Map<String, String> FAST_RETRIES =
      Map.of(
          "MUSEUM_RETRY_DELAY_MS",
          "50",
          "MUSEUM_RETRY_MAX_DELAY_MS",
          "200",
          "MUSEUM_ANNOUNCEMENT_RETRY_DELAY_MS",
          "50",
          "MUSEUM_ANNOUNCEMENT_RETRY_MAX_DELAY_MS",
          "200");

  private static TestMuseum museum;

  @Override
  public void register(ExtensionBuilder builder) {
    start();
  }

  private static synchronized void start() {
    if (museum == null) {
      TestMuseum starting = TestMuseum.withoutWar("container", FAST_RETRIES);
      SharedMuseum.closeAtTheEnd(starting::close);
      museum = starting.startServers();
      System.setProperty(
          "arquillian.management.port", Integer.toString(museum.server().managementPort()));
    }
  }
}
