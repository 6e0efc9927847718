package org.mememuseum.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.member.MemberId;

/** The activity log in memory. */
public final class MemoryActivities implements ActivityStore {
  private static final Comparator<Cursor> ORDER =
      Comparator.comparing(Cursor::at).thenComparing(cursor -> cursor.id().toString());

  private final List<Activity> lines = new CopyOnWriteArrayList<>();
  private int reads;

  /** Returns how many lines were read so far. */
  public int reads() {
    return reads;
  }

  @Override
  public void add(Activity activity) {
    lines.add(activity);
  }

  @Override
  public Page<Activity> findNewest(Optional<Cursor> after, int size) {
    return page(line -> true, after, size);
  }

  @Override
  public Page<Activity> findByActor(MemberId actor, Optional<Cursor> after, int size) {
    return page(line -> line.actor().filter(actor::equals).isPresent(), after, size);
  }

  @Override
  public Page<Activity> findBySubject(UUID subject, Optional<Cursor> after, int size) {
    return page(line -> line.subject().filter(subject::equals).isPresent(), after, size);
  }

  @Override
  public Page<Activity> findByAction(Action action, Optional<Cursor> after, int size) {
    return page(line -> line.action() == action, after, size);
  }

  @Override
  public Page<Activity> findByStaff(Optional<Cursor> after, int size) {
    return page(line -> Action.BY_STAFF.contains(line.action()), after, size);
  }

  @Override
  public List<Activity> findLogIns(MemberId member, int limit) {
    return page(
            line -> line.action() == Action.LOG_IN && line.actor().equals(Optional.of(member)),
            Optional.empty(),
            limit)
        .items();
  }

  private Page<Activity> page(Predicate<Activity> which, Optional<Cursor> after, int size) {
    var found =
        lines.stream()
            .filter(which)
            .filter(line -> after.filter(at -> ORDER.compare(cursor(line), at) >= 0).isEmpty())
            .sorted(Comparator.comparing(MemoryActivities::cursor, ORDER).reversed())
            .limit(size + 1)
            .toList();
    reads += Math.min(size, found.size());
    return Page.of(found, size, MemoryActivities::cursor);
  }

  private static Cursor cursor(Activity line) {
    return new Cursor(line.at(), line.id());
  }
}
