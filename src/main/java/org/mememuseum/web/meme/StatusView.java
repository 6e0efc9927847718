package org.mememuseum.web.meme;

import java.util.List;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.web.text.Phrases;

/**
 * The moderation status of a meme, as its owner and the staff see it.
 *
 * @param slug the status in style sheets
 * @param label the status in a word
 * @param note what the status means, in a sentence or two; empty for an approved meme
 * @param reasons the reasons for the status; may be empty
 * @param live {@code true} while the status is pending; otherwise empty, so that the attribute is
 *     omitted
 */
public record StatusView(
    String slug, String label, String note, String reasons, String live, List<Stage> stages) {
  private static final List<String> STAGES = List.of("received", "examined", "hung");

  public StatusView {
    stages = List.copyOf(stages);
  }

  static StatusView of(Meme meme, Phrases phrases) {
    var status = meme.status();
    String key = "status." + (meme.isTakenDown() ? "taken-down" : status.slug());
    return new StatusView(
        status.slug(),
        phrases.word(key),
        status == Status.APPROVED ? "" : phrases.word(key + ".note"),
        phrases.reasons(meme.analysis().reasons()),
        status == Status.PENDING ? "true" : "",
        STAGES.stream().map(name -> Stage.of(name, status, phrases)).toList());
  }

  /** Returns whether the page should poll for changes. */
  public boolean isMoving() {
    return !live.isEmpty();
  }

  /**
   * A stage of moderation.
   *
   * @param style the CSS classes that show whether the stage is done
   * @param current {@code step} for the current stage; otherwise empty, so that the attribute is
   *     omitted
   */
  public record Stage(String label, String style, String current) {
    private static Stage of(String name, Status status, Phrases phrases) {
      String mark = mark(STAGES.indexOf(name), status);
      String style = "stages__step" + (mark.isEmpty() ? "" : " stages__step--" + mark);
      return new Stage(phrases.word("stage." + name), style, mark.equals("now") ? "step" : "");
    }

    private static String mark(int index, Status status) {
      if (index == 0 || status == Status.APPROVED) {
        return "done";
      }
      if (index > 1) {
        return "";
      }
      return status == Status.REJECTED ? "stopped" : "now";
    }
  }
}
