package org.mememuseum.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.DecisionStore;

/** Decisions in memory. */
public final class MemoryDecisions implements DecisionStore {
  private final List<Decision> decisions = new ArrayList<>();

  @Override
  public synchronized void add(Decision decision) {
    decisions.add(decision);
  }

  @Override
  public synchronized List<Decision> findByMeme(MemeId meme) {
    return decisions.stream()
        .filter(decision -> decision.meme().equals(meme))
        .sorted(Comparator.comparing(Decision::at))
        .toList();
  }
}
