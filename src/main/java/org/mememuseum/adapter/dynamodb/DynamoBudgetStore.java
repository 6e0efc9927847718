package org.mememuseum.adapter.dynamodb;

import java.time.LocalDate;
import java.util.List;
import org.mememuseum.moderation.BudgetStore;

/** What examinations cost, in {@code BudgetTable}: an item for each day. */
final class DynamoBudgetStore implements BudgetStore {
  private static final String TABLE = "BudgetTable";
  private static final String DAY = "day";
  private static final String SPENT = "spent";
  private static final String TOLD = "told";

  private final Database database;

  DynamoBudgetStore(Database database) {
    this.database = database;
  }

  @Override
  public boolean spend(LocalDate day, int calls, int most) {
    if (calls < 1) {
      throw new IllegalArgumentException("there is no examination without a call");
    }
    return calls <= most
        && isMade(
            change(day)
                .adding(SPENT, calls)
                .onlyIf(Condition.absentOrAtMost(SPENT, (long) most - calls)));
  }

  @Override
  public boolean tell(LocalDate day) {
    return isMade(change(day).setting(Item.EMPTY.with(TOLD, true)).onlyIf(Condition.absent(TOLD)));
  }

  private static Change change(LocalDate day) {
    return Change.update(Place.of(TABLE, DAY, day.toString()));
  }

  private boolean isMade(Change change) {
    return database.change(List.of(change)).isEmpty();
  }
}
