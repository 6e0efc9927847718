package org.mememuseum;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a longer list.
 *
 * @param next the cursor for the next page; empty on the last page
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Returns a page of the first {@code size} items of {@code found}. The caller asks the store for
   * {@code size + 1} items, so that an extra item shows that there is another page.
   */
  public static <T> Page<T> of(List<T> found, int size, Function<T, Cursor> cursor) {
    if (found.size() <= size) {
      return new Page<>(found, Optional.empty());
    }
    var items = found.subList(0, size);
    return new Page<>(items, Optional.of(cursor.apply(items.get(size - 1))));
  }
}
