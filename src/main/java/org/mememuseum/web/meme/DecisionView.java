package org.mememuseum.web.meme;

import org.mememuseum.moderation.Decision;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/**
 * A decision as the owner of the meme reads it. Curators are not named.
 *
 * @param by who or what decided, and for a program, by which version of the policy
 */
public record DecisionView(Moment at, String by) {
  static DecisionView of(Decision decision, Phrases phrases) {
    String by =
        decision.curator().isPresent()
            ? phrases.word("decision.byCurator")
            : phrases.fill("decision.byPolicy", decision.policyVersion());
    return new DecisionView(phrases.moment(decision.at()), by);
  }
}
