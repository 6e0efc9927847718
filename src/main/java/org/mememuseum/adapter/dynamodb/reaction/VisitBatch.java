package org.mememuseum.adapter.dynamodb.reaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Visit;

/** Visits to count in one transaction, which takes an item for each visit and for each meme. */
record VisitBatch(List<Visit> visits) {
  /**
   * Splits visits into batches.
   *
   * @param limit the maximum number of items in a batch
   */
  static List<VisitBatch> pack(Map<MemeId, List<Visit>> byMeme, int limit) {
    List<VisitBatch> batches = new ArrayList<>();
    List<Visit> current = new ArrayList<>();
    int items = 0;
    for (var visits : byMeme.values()) {
      boolean counted = false;
      for (var visit : visits) {
        if (items + (counted ? 1 : 2) > limit) {
          batches.add(new VisitBatch(List.copyOf(current)));
          current.clear();
          items = 0;
          counted = false;
        }
        items += counted ? 1 : 2;
        counted = true;
        current.add(visit);
      }
    }
    batches.add(new VisitBatch(List.copyOf(current)));
    return batches;
  }

  boolean isEmpty() {
    return visits.isEmpty();
  }

  /** Returns the number of visits to each meme, in the order of each meme's first visit. */
  Map<MemeId, Long> growth() {
    Map<MemeId, Long> growth = new LinkedHashMap<>();
    visits.forEach(visit -> growth.merge(visit.meme(), 1L, Long::sum));
    return growth;
  }

  /**
   * Returns the batch without visits that are already stored and without visits to memes that do
   * not exist.
   *
   * @param refused indices of visits; larger ones continue with the memes of {@link #growth}
   */
  VisitBatch without(List<Integer> refused) {
    var memes = List.copyOf(growth().keySet());
    Set<Integer> refusedIndices = new HashSet<>(refused);
    Set<MemeId> missing = new HashSet<>();
    refused.stream()
        .filter(index -> index >= visits.size())
        .forEach(index -> missing.add(memes.get(index - visits.size())));
    List<Visit> remaining = new ArrayList<>();
    for (int i = 0; i < visits.size(); i++) {
      if (!refusedIndices.contains(i) && !missing.contains(visits.get(i).meme())) {
        remaining.add(visits.get(i));
      }
    }
    return new VisitBatch(List.copyOf(remaining));
  }
}
