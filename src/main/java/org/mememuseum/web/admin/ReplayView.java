package org.mememuseum.web.admin;

import java.util.List;
import java.util.Locale;
import org.mememuseum.meme.Rendition;
import org.mememuseum.moderation.PolicyReplay;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/**
 * What a replay found.
 *
 * @param curators how far the policies agree with curators; empty if none decided
 * @param changes the first memes that would be decided otherwise
 */
public record ReplayView(String summary, String curators, List<Change> changes) {
  public ReplayView {
    changes = List.copyOf(changes);
  }

  /** A meme that would be decided otherwise. */
  public record Change(String href, String title, String thumb, String before, String after) {}

  static ReplayView of(PolicyReplay replay, int limit, Phrases phrases, Texts texts) {
    return new ReplayView(
        texts.sentence("replay.summary", replay.examined(), replay.changes().size()),
        replay.curators() == 0
            ? ""
            : texts.sentence(
                "replay.curators",
                replay.curators(),
                replay.agreeBefore(),
                replay.heldBefore(),
                replay.agreeAfter(),
                replay.heldAfter()),
        replay.changes().stream().limit(limit).map(change -> view(change, phrases)).toList());
  }

  private static Change view(PolicyReplay.Change change, Phrases phrases) {
    var meme = change.meme();
    return new Change(
        Route.CASE.at(meme.id()),
        meme.details().title().text(),
        Links.to(meme.id(), Rendition.THUMB),
        word(change.before(), phrases),
        word(change.after(), phrases));
  }

  private static String word(Verdict verdict, Phrases phrases) {
    return phrases.word("verdict." + verdict.name().toLowerCase(Locale.ROOT));
  }
}
