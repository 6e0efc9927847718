package org.mememuseum.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.notification.Announcement.Topic;

/** The contract of {@link Notifier}, for every adapter. */
public interface NotifierContract {
  /** Returns the tested notifier. */
  Notifier notifier();

  /**
   * Returns what was received since the test began: topic, subject and body of each, as one text.
   */
  List<String> arrived();

  @Test
  default void anAnnouncementOfEveryTopicArrives() {
    for (var topic : Topic.values()) {
      notifier().announce(new Announcement(topic, "About " + topic, "All is well.", Map.of()));
    }

    assertThat(arrived()).hasSize(Topic.values().length);
    for (int i = 0; i < Topic.values().length; i++) {
      assertThat(arrived().get(i)).contains("About " + Topic.values()[i], "All is well.");
    }
  }

  @Test
  default void subjectAndBodyInAnyScriptArriveAndTheSubjectIsOneShortLine() {
    notifier()
        .announce(
            new Announcement(
                Topic.TRENDING_ALERT,
                "Meme: „Größe“ 🙈\nX-Forged: yes " + "x".repeat(200),
                "„Größe“ שלום 🙈 & <b>",
                Map.of("event", "meme-trending", "label", "Blood & Gore", "empty", "")));

    assertThat(arrived())
        .singleElement()
        .asString()
        .contains("Meme: „Größe“ 🙈 X-Forged: yes xxx", "„Größe“ שלום 🙈 & <b>")
        .doesNotContain("x".repeat(90));
  }

  @Test
  default void manyAnnouncementsAtOnceAllArrive() {
    Crowd.of(
        10,
        i -> {
          var announcement =
              new Announcement(Topic.NEW_MEME_UPLOAD, "Meme " + i, "Hung.", Map.of());
          notifier().announce(announcement);
          return i;
        });

    assertThat(arrived()).hasSize(10);
  }
}
