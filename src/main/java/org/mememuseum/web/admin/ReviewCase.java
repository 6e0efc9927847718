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
 * A meme on the review page, or on a page of its own.
 *
 * @param labels what was recognised in the picture; may be empty
 * @param words the text detected in the picture; may be empty
 * @param history the earlier decisions
 * @param decidable whether the viewer may decide on the meme
 * @param held whether it waits for a decision
 * @param hanging whether it is public
 * @param undoable whether the viewer may undo the last decision
 * @param last the id of the last decision; empty if there is none
 * @param draft the reason typed for a decision that was refused; usually empty
 * @param wrong {@code true} if that reason was invalid; otherwise empty, so that the attribute is
 *     omitted
 */
public record ReviewCase(
    MemeView memeView,
    String labels,
    String words,
    List<Step> history,
    boolean decidable,
    boolean held,
    boolean hanging,
    boolean undoable,
    String last,
    String draft,
    String wrong) {
  public ReviewCase {
    history = List.copyOf(history);
  }

  static ReviewCase of(
      Review.Case review, MemeView memeView, Optional<String> draft, Phrases phrases) {
    var analysis = review.meme().analysis();
    return new ReviewCase(
        memeView,
        String.join(", ", analysis.labels()),
        analysis.detectedText(),
        review.history().stream().map(decision -> Step.of(decision, phrases)).toList(),
        review.decidable(),
        review.meme().status() == Status.HELD,
        review.meme().isPublic(),
        review.undoable(),
        review.history().isEmpty()
            ? ""
            : review.history().get(review.history().size() - 1).id().toString(),
        draft.orElse(""),
        draft.isPresent() ? "true" : "");
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
