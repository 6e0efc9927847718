package org.mememuseum.activity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;

/** Reads the activity log for admins. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ActivitySearch {
  private static final int MAX_READ = 1_000;
  private static final int BLOCK = 250;

  private ActivityStore activities;

  protected ActivitySearch() {}

  @Inject
  public ActivitySearch(ActivityStore activities) {
    this.activities = activities;
  }

  /**
   * Returns a page of the selected lines, newest first. The store is asked by subject, else by
   * actor, else by action; the rest of the filter is applied to at most 1,000 lines. So a page may
   * have fewer lines than {@code size}, or none, although there is a next one.
   *
   * @throws org.mememuseum.NotFoundException if the viewer is not an admin
   */
  public Page<Activity> find(
      Member viewer, ActivityFilter filter, Optional<Cursor> after, int size) {
    viewer.requireAdmin();
    List<Activity> selected = new ArrayList<>();
    var position = earlier(after, filter.start());
    int block = filter.isRefined() ? Math.max(size + 1, BLOCK) : size + 1;
    for (int read = 0; read < MAX_READ; read += block) {
      var lines = read(filter, position, block);
      for (var line : lines.items()) {
        if (filter.isPast(line)) {
          return new Page<>(selected, Optional.empty());
        }
        if (filter.selects(line)) {
          selected.add(line);
        }
        if (selected.size() > size) {
          return Page.of(selected, size, ActivitySearch::cursor);
        }
      }
      if (lines.next().isEmpty()) {
        return Page.of(selected, size, ActivitySearch::cursor);
      }
      position = lines.next();
    }
    return new Page<>(selected, position);
  }

  /**
   * Returns the last logins of a member, newest first.
   *
   * @throws org.mememuseum.NotFoundException if the viewer is not an admin
   */
  public List<Activity> findLogIns(Member viewer, MemberId member, int limit) {
    viewer.requireAdmin();
    return activities.findLogIns(member, limit);
  }

  private Page<Activity> read(ActivityFilter filter, Optional<Cursor> after, int size) {
    if (filter.subject().isPresent()) {
      return activities.findBySubject(filter.subject().get(), after, size);
    }
    if (filter.actor().isPresent()) {
      return activities.findByActor(filter.actor().get(), after, size);
    }
    return filter
        .action()
        .map(action -> activities.findByAction(action, after, size))
        .orElseGet(() -> activities.findNewest(after, size));
  }

  private static Optional<Cursor> earlier(Optional<Cursor> after, Optional<Cursor> start) {
    if (after.isEmpty() || start.isEmpty()) {
      return after.or(() -> start);
    }
    return after.get().at().isBefore(start.get().at()) ? after : start;
  }

  private static Cursor cursor(Activity line) {
    return new Cursor(line.at(), line.id());
  }
}
