package org.mememuseum.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Finding;
import org.mememuseum.moderation.Review;
import org.mememuseum.web.meme.MemeView;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A meme on the page on which it is decided.
 *
 * @param labels what was recognised in the picture; may be empty
 * @param words the text detected in the picture; may be empty
 * @param history the earlier decisions
 * @param holder who is looking at it, in a sentence; empty if nobody is
 * @param own whether it is the viewer's
 * @param held whether it waits for a decision
 * @param decidable whether the viewer may approve or reject it
 * @param refusable whether the viewer may reject it or take it down
 * @param undoable whether the viewer may undo the last decision
 * @param locked whether its comments are locked
 * @param lockable whether the viewer may lock or unlock its comments
 * @param last the id of the last decision; empty if there is none
 */
public record ReviewCase(
    MemeView memeView,
    String labels,
    String words,
    List<Step> history,
    String holder,
    boolean own,
    boolean held,
    boolean decidable,
    boolean refusable,
    boolean undoable,
    boolean locked,
    boolean lockable,
    String last) {
  public ReviewCase {
    history = List.copyOf(history);
  }

  static ReviewCase of(
      Review.Case review, MemeView memeView, Optional<HolderView> holder, Phrases phrases) {
    var meme = review.meme();
    var history = review.history();
    boolean isHeld = meme.status() == Status.HELD;
    boolean isDecidable =
        isHeld && review.decidable() && holder.filter(HolderView::other).isEmpty();
    return new ReviewCase(
        memeView,
        String.join(", ", meme.analysis().labels()),
        meme.analysis().detectedText(),
        history.stream().map(decision -> Step.of(decision, phrases)).toList(),
        holder.filter(by -> isHeld).map(HolderView::sentence).orElse(""),
        !review.decidable(),
        isHeld,
        isDecidable,
        isDecidable || review.decidable() && meme.isPublic(),
        review.undoable(),
        meme.commentsLocked(),
        review.decidable() && (meme.isPublic() || meme.commentsLocked()),
        history.isEmpty() ? "" : history.get(history.size() - 1).id().toString());
  }

  /** An earlier decision: who made it, under which version of the policy, and for what reasons. */
  public record Step(
      String by, String policy, String verdict, Moment at, String reasons, List<Ground> grounds) {
    public Step {
      grounds = List.copyOf(grounds);
    }

    private static Step of(Decision decision, Phrases phrases) {
      String verdict = decision.verdict().name().toLowerCase(Locale.ROOT);
      return new Step(
          decision.decidedBy(),
          decision.policyVersion(),
          phrases.word("verdict." + verdict),
          phrases.moment(decision.at()),
          phrases.reasons(decision.reasons()),
          decision.findings().stream().map(Ground::of).toList());
    }
  }

  /** A finding with formatted percentages. */
  public record Ground(String label, String confidence, String threshold) {
    private static Ground of(Finding finding) {
      return new Ground(
          finding.label(), percent(finding.confidence()), percent(finding.threshold()));
    }

    private static String percent(double value) {
      return String.format(Locale.ENGLISH, "%.0f", value);
    }
  }
}
