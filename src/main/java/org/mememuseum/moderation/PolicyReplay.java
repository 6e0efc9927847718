package org.mememuseum.moderation;

import java.util.List;
import org.mememuseum.meme.Meme;

/**
 * What another policy would have decided on earlier examinations.
 *
 * @param examined how many memes were judged again
 * @param changes the memes on which the verdicts differ, newest examination first
 * @param curators how many of the memes a curator decided
 * @param agreeBefore with how many of the curators' decisions the current policy agrees
 * @param agreeAfter with how many the other policy agrees
 * @param heldBefore how many of them the current policy leaves to a curator
 * @param heldAfter how many the other policy does
 */
public record PolicyReplay(
    int examined,
    List<Change> changes,
    int curators,
    int agreeBefore,
    int agreeAfter,
    int heldBefore,
    int heldAfter) {
  public PolicyReplay {
    changes = List.copyOf(changes);
  }

  /** A meme on which the verdicts of the policies differ. */
  public record Change(Meme meme, Verdict before, Verdict after) {}
}
