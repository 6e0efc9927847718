package org.mememuseum;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some items of a longer list.
 *
 * @param next where the list goes on; empty at its end
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Returns a page of the first {@code size} of {@code found}, of which the store was asked for one
   * more than that to see whether the list goes on.
   */
  public static <T> Page<T> of(List<T> found, int size, Function<T, Cursor> cursor) {
    if (found.size() <= size) {
      return new Page<>(found, Optional.empty());
    }
    var items = found.subList(0, size);
    return new Page<>(items, Optional.of(cursor.apply(items.get(size - 1))));
  }
}
