package org.mememuseum.adapter.dynamodb.reaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Visit;

/** Visits that are counted in one transaction: an item for each visit and one for each meme. */
record VisitBatch(List<Visit> visits) {
  /**
   * Packs visits.
   *
   * @param limit how many items a batch may take
   */
  static List<VisitBatch> pack(Map<MemeId, List<Visit>> byMeme, int limit) {
    List<VisitBatch> parcels = new ArrayList<>();
    List<Visit> open = new ArrayList<>();
    int taken = 0;
    for (var visits : byMeme.values()) {
      boolean counted = false;
      for (var visit : visits) {
        if (taken + (counted ? 1 : 2) > limit) {
          parcels.add(new VisitBatch(List.copyOf(open)));
          open.clear();
          taken = 0;
          counted = false;
        }
        taken += counted ? 1 : 2;
        counted = true;
        open.add(visit);
      }
    }
    parcels.add(new VisitBatch(List.copyOf(open)));
    return parcels;
  }

  boolean isEmpty() {
    return visits.isEmpty();
  }

  /** Returns by how much each meme grows, in the order in which memes come. */
  Map<MemeId, Long> growth() {
    Map<MemeId, Long> growth = new LinkedHashMap<>();
    visits.forEach(visit -> growth.merge(visit.meme(), 1L, Long::sum));
    return growth;
  }

  /**
   * Returns the batch without visits that are stored already and without visits to memes that do
   * not exist.
   *
   * @param refused the numbers of visits, or past them of the memes of {@link #growth}
   */
  VisitBatch without(List<Integer> refused) {
    var memes = List.copyOf(growth().keySet());
    Set<Integer> numbers = new HashSet<>(refused);
    Set<MemeId> absent = new HashSet<>();
    refused.stream()
        .filter(number -> number >= visits.size())
        .forEach(number -> absent.add(memes.get(number - visits.size())));
    List<Visit> left = new ArrayList<>();
    for (int i = 0; i < visits.size(); i++) {
      if (!numbers.contains(i) && !absent.contains(visits.get(i).meme())) {
        left.add(visits.get(i));
      }
    }
    return new VisitBatch(List.copyOf(left));
  }
}
