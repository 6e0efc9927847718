package org.mememuseum.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Examination;
import org.mememuseum.moderation.Moderator;
import org.mememuseum.moderation.Verdict;

/** A moderator that fails as often as the meme's title asks for, then approves. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FussyModerator implements Moderator {
  /** The title that asks for permanent failure. */
  public static final String ALWAYS = "fails always";

  /** The title that asks for two failures. */
  public static final String TWICE = "fails twice";

  private final Map<MemeId, Integer> calls = new ConcurrentHashMap<>();

  @Override
  public Examination examine(Meme meme) {
    int time = calls.merge(meme.id(), 1, Integer::sum);
    String title = meme.details().title().text();
    if (title.equals(ALWAYS) || title.equals(TWICE) && time <= 2) {
      throw new IllegalStateException("asked for by the title");
    }
    return new Examination(
        "fussy", "1", Verdict.APPROVE, List.of(), List.of(), List.of("drawing"), "", "");
  }

  /** Returns how often it was called for a meme. */
  public int timesAsked(MemeId meme) {
    return calls.getOrDefault(meme, 0);
  }
}
