package org.mememuseum.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Finding;
import org.mememuseum.moderation.Review;
import org.mememuseum.web.meme.MemeView;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A held meme on the curators' page.
 *
 * @param labels what is in the picture; may be empty
 * @param words what was read in it; may be empty
 * @param decidable whether the viewer may decide on it
 * @param typed the reason that was typed and not taken; usually empty
 * @param wrong {@code true} if the reason was not taken; otherwise empty, and no attribute
 */
public record ReviewCase(
    MemeView memeView,
    String labels,
    String words,
    List<Step> history,
    boolean decidable,
    String typed,
    String wrong) {
  public ReviewCase {
    history = List.copyOf(history);
  }

  static ReviewCase of(
      Review.Case one, MemeView memeView, Optional<String> typed, Phrases phrases) {
    var analysis = one.meme().analysis();
    return new ReviewCase(
        memeView,
        String.join(", ", analysis.labels()),
        analysis.detectedText(),
        one.history().stream().map(decision -> Step.of(decision, phrases)).toList(),
        one.decidable(),
        typed.orElse(""),
        typed.isPresent() ? "true" : "");
  }

  /** What was decided before: by whom, by which edition of which rules, on what grounds. */
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
          String.join(" ", decision.reasons()),
          decision.findings().stream().map(Ground::of).toList());
    }
  }

  /** One finding, its percentages ready. */
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
