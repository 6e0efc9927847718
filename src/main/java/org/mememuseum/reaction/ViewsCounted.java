package org.mememuseum.reaction;

import java.util.Map;
import org.mememuseum.meme.MemeId;

/** Event: views were counted; how many were added to each meme. */
public record ViewsCounted(Map<MemeId, Long> views) {
  public ViewsCounted {
    views = Map.copyOf(views);
  }
}
