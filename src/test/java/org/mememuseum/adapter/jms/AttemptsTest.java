package org.mememuseum.adapter.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private static final Path SERVER =
      Path.of(System.getProperty("project.basedir", "."), "server-config/wildfly/museum.cli");

  @Test
  void theServerDeliversAsOftenAsTheLogSays() throws IOException {
    assertThat(attempts("jms.queue.examination")).isEqualTo(ExaminationListener.ATTEMPTS);
    assertThat(attempts("jms.queue.announcements")).isEqualTo(AnnouncementListener.ATTEMPTS);
  }

  private static int attempts(String queue) throws IOException {
    String line =
        Files.readAllLines(SERVER).stream()
            .filter(text -> text.contains("address-setting=" + queue + ":add("))
            .findFirst()
            .orElseThrow();
    return Integer.parseInt(line.replaceFirst(".*max-delivery-attempts=([0-9]+).*", "$1"));
  }
}
