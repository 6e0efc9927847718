package org.mememuseum.adapter.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.Notifier;
import org.mememuseum.notification.NotifierContract;

class LoggingNotifierTest implements NotifierContract {
  private final Lines lines = new Lines();

  @Override
  public Notifier notifier() {
    return new LoggingNotifier(lines);
  }

  @Override
  public List<String> arrived() {
    return List.copyOf(lines.written);
  }

  @Test
  void anAnnouncementIsOneLine() {
    notifier().announce(new Announcement(Topic.NEW_MEME_UPLOAD, "Two", "lines\nare one", Map.of()));

    assertThat(arrived()).containsExactly("NEW_MEME_UPLOAD | Two | lines are one");
  }

  /** A logger that records its messages. */
  private static final class Lines implements System.Logger {
    private final List<String> written = new CopyOnWriteArrayList<>();

    @Override
    public String getName() {
      return "museum.announcements";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      written.add(message);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
      written.add(format);
    }
  }
}
