package org.mememuseum.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.moderation.PastExamination;

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

  @Override
  public synchronized Page<PastExamination> findExaminations(Optional<Cursor> after, int size) {
    var found =
        decisions.stream()
            .filter(decision -> !decision.evidence().isEmpty())
            .sorted(
                Comparator.comparing(Decision::at).thenComparing(MemoryDecisions::key).reversed())
            .filter(decision -> after.filter(last -> !isAfter(decision, last)).isEmpty())
            .limit(size + 1L)
            .map(
                decision ->
                    new PastExamination(
                        decision.id(),
                        decision.meme(),
                        decision.at(),
                        decision.verdict(),
                        decision.evidence()))
            .toList();
    return Page.of(found, size, each -> new Cursor(each.at(), each.id()));
  }

  private static boolean isAfter(Decision decision, Cursor last) {
    int order = decision.at().compareTo(last.at());
    return order < 0 || order == 0 && key(decision).compareTo(last.id().toString()) < 0;
  }

  private static String key(Decision decision) {
    return decision.id().toString();
  }
}
