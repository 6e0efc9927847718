package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.mememuseum.moderation.BudgetStore;

/** The calls of each day in the table {@code budget_days}. */
final class JpaBudgetStore implements BudgetStore {
  private static final String SPEND =
      """
      insert into budget_days as today (day, calls)
      select cast(?1 as date), ?2 where ?2 <= ?3
      on conflict (day) do update set calls = today.calls + excluded.calls
      where today.calls + excluded.calls <= ?3
      """;
  private static final String TELL =
      """
      insert into budget_days as today (day, told) values (cast(?1 as date), true)
      on conflict (day) do update set told = true where not today.told
      """;

  private final EntityManager entityManager;

  JpaBudgetStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean spend(LocalDate day, int calls, int most) {
    if (calls < 1) {
      throw new IllegalArgumentException("nothing to spend: " + calls);
    }
    return entityManager
            .createNativeQuery(SPEND)
            .setParameter(1, day.toString())
            .setParameter(2, calls)
            .setParameter(3, most)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean tell(LocalDate day) {
    return entityManager.createNativeQuery(TELL).setParameter(1, day.toString()).executeUpdate()
        == 1;
  }
}
