package org.mememuseum.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.moderation.Appeal;
import org.mememuseum.moderation.AppealConflictException;
import org.mememuseum.moderation.AppealStore;

/** Appeals in memory. */
public final class MemoryAppeals implements AppealStore {
  private static final Comparator<Cursor> ORDER =
      Comparator.comparing(Cursor::at).thenComparing(cursor -> cursor.id().toString());

  private final Map<UUID, Appeal> appeals = new HashMap<>();

  @Override
  public synchronized void add(Appeal appeal) {
    if (appeals.putIfAbsent(appeal.decision(), appeal) != null) {
      throw AppealConflictException.appealed();
    }
  }

  @Override
  public synchronized void answer(UUID decision, Appeal.Answer answer) {
    var appeal = find(decision).orElseThrow(NotFoundException::new);
    if (appeal.answer().isPresent()) {
      throw AppealConflictException.answered();
    }
    appeals.put(decision, appeal.answered(answer));
  }

  @Override
  public synchronized Optional<Appeal> find(UUID decision) {
    return Optional.ofNullable(appeals.get(decision));
  }

  @Override
  public synchronized Page<Appeal> findOpen(Optional<Cursor> after, int size) {
    List<Appeal> found =
        open()
            .filter(appeal -> after.filter(at -> ORDER.compare(cursor(appeal), at) <= 0).isEmpty())
            .sorted(Comparator.comparing(MemoryAppeals::cursor, ORDER))
            .limit(size + 1)
            .toList();
    return Page.of(found, size, MemoryAppeals::cursor);
  }

  @Override
  public synchronized int countOpen(int limit) {
    return (int) open().limit(limit).count();
  }

  private Stream<Appeal> open() {
    return appeals.values().stream().filter(appeal -> appeal.answer().isEmpty());
  }

  private static Cursor cursor(Appeal appeal) {
    return new Cursor(appeal.at(), appeal.decision());
  }
}
