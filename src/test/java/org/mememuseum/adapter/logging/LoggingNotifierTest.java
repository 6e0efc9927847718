package org.mememuseum.adapter.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.Notifier;
import org.mememuseum.notification.NotifierContract;

class LoggingNotifierTest implements NotifierContract {
  private static final Logger LOG = Logger.getLogger("museum.announcements");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOG.setLevel(Level.INFO);
    LOG.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    LOG.removeHandler(handler);
  }

  @Override
  public Notifier notifier() {
    return new LoggingNotifier();
  }

  @Override
  public List<String> arrived() {
    return List.copyOf(lines);
  }

  @Test
  void anAnnouncementIsOneLine() {
    notifier().announce(new Announcement(Topic.NEW_MEME_UPLOAD, "Two", "lines\nare one", Map.of()));

    assertThat(lines).containsExactly("NEW_MEME_UPLOAD | Two | lines are one");
  }
}
