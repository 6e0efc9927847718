package org.mememuseum.reaction;

import java.util.Map;
import org.mememuseum.meme.MemeId;

/** Event: views were added; by how many for each meme. */
public record ViewsCounted(Map<MemeId, Long> views) {
  public ViewsCounted {
    views = Map.copyOf(views);
  }
}
