package org.mememuseum.web.meme;

import java.util.List;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.web.text.Phrases;

/**
 * Where a meme is on its way to the wall, for its owner and the staff.
 *
 * @param slug the state in style sheets
 * @param label the state in a word
 * @param note what that means, in a sentence or two; empty if it goes without saying
 * @param reasons why; empty if there is nothing to explain
 * @param live {@code true} while it is about to change; otherwise empty, and no attribute
 */
public record StatusView(
    String slug, String label, String note, String reasons, String live, List<Stage> stages) {
  private static final List<String> STAGES = List.of("received", "examined", "hung");

  public StatusView {
    stages = List.copyOf(stages);
  }

  static StatusView of(Meme meme, Phrases phrases) {
    var status = meme.status();
    String key = "status." + status.slug();
    return new StatusView(
        status.slug(),
        phrases.word(key),
        status == Status.APPROVED ? "" : phrases.word(key + ".note"),
        String.join(" ", meme.analysis().reasons()),
        status == Status.PENDING ? "true" : "",
        STAGES.stream().map(name -> Stage.of(name, status, phrases)).toList());
  }

  /** Returns whether the page should follow it. */
  public boolean isMoving() {
    return !live.isEmpty();
  }

  /**
   * A step on the way.
   *
   * @param style the classes that show whether it is done
   * @param current {@code step} for the one it is at; otherwise empty, and no attribute
   */
  public record Stage(String label, String style, String current) {
    private static Stage of(String name, Status status, Phrases phrases) {
      String mark = mark(STAGES.indexOf(name), status);
      String style = "stages__step" + (mark.isEmpty() ? "" : " stages__step--" + mark);
      return new Stage(phrases.word("stage." + name), style, mark.equals("now") ? "step" : "");
    }

    private static String mark(int place, Status status) {
      if (place == 0 || status == Status.APPROVED) {
        return "done";
      }
      if (place > 1) {
        return "";
      }
      return status == Status.REJECTED ? "stopped" : "now";
    }
  }
}
