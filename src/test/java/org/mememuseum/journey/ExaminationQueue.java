package org.mememuseum.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.mememuseum.launch.TestMuseum;

/** Lets a test hold back the examination, to look at what waits for it. */
final class ExaminationQueue implements AutoCloseable {

  private final TestMuseum museum;

  private ExaminationQueue(TestMuseum museum) {
    this.museum = museum;
  }

  /** Holds the examination back until {@link #close()}. */
  static ExaminationQueue pause(TestMuseum museum) {
    var queue = new ExaminationQueue(museum);
    queue.run("pause");
    return queue;
  }

  /** Lets the examination go on; does nothing twice. */
  @Override
  public void close() {
    run("resume");
  }

  private void run(String operation) {
    ModelNode request = new ModelNode();
    request.get("operation").set(operation);
    request
        .get("address")
        .add("subsystem", "messaging-activemq")
        .add("server", "default")
        .add("jms-queue", "examination");
    try (ModelControllerClient client =
        ModelControllerClient.Factory.create(
            InetAddress.getLoopbackAddress(), museum.server().managementPort())) {
      ModelNode answer = client.execute(request);
      if (!answer.get("outcome").asString().equals("success")) {
        throw new AssertionError(answer.asString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
