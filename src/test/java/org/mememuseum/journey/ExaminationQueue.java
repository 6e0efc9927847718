package org.mememuseum.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.mememuseum.launch.TestMuseum;

/** Pauses the examination queue, so that a test can look at pending memes. */
final class ExaminationQueue {

  private ExaminationQueue() {}

  /**
   * Runs the action while nothing is examined, then resumes. A server that is killed and restarted
   * meanwhile forgets the pause, but not the queued messages.
   */
  static void pause(TestMuseum museum, Runnable meanwhile) {
    run(museum, "pause");
    try {
      meanwhile.run();
    } finally {
      run(museum, "resume");
    }
  }

  private static void run(TestMuseum museum, String operation) {
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
