package org.mememuseum.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gathers notices that say the same within an hour, as after many pictures were uploaded together,
 * so that they are shown, and counted, as one.
 */
final class NoticeGroups {
  private static final Duration WINDOW = Duration.ofHours(1);

  private NoticeGroups() {}

  /**
   * Returns the groups, in the order of their first items.
   *
   * @param items newest first
   * @param theme what the items of a group have in common
   */
  static <T> List<List<T>> of(
      List<T> items, Function<T, String> theme, Function<T, Instant> createdAt) {
    List<List<T>> groups = new ArrayList<>();
    Map<String, List<T>> current = new HashMap<>();
    for (T item : items) {
      var group = current.get(theme.apply(item));
      if (group == null || isEarlier(createdAt.apply(item), createdAt.apply(group.get(0)))) {
        group = new ArrayList<>();
        groups.add(group);
        current.put(theme.apply(item), group);
      }
      group.add(item);
    }
    return groups;
  }

  private static boolean isEarlier(Instant at, Instant newest) {
    return at.isBefore(newest.minus(WINDOW));
  }
}
