package org.mememuseum.adapter.dynamodb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mememuseum.NotFoundException;

class ChangeTest {
  private static final ItemKey PLACE = ItemKey.of("Table", "key", "k");
  private static final Item ITEM = Item.EMPTY.with("a", "1").with("n", 5);
  private static final Condition NEW = Condition.absent("key");

  private static Item there(Item item) {
    return item.with("key", "k");
  }

  @Test
  void anUpdateOfWhatWasPutIsPartOfThePut() {
    var both =
        Change.put(PLACE, ITEM)
            .onlyIf(NEW)
            .followedBy(
                Change.update(PLACE)
                    .setting(Item.EMPTY.with("b", "2"))
                    .removing(Set.of("a"))
                    .adding("n", 2)
                    .onlyIf(Condition.exists("key")));

    assertThat(both.kind()).isEqualTo(Change.Kind.PUT);
    assertThat(both.set()).isEqualTo(there(Item.EMPTY.with("b", "2").with("n", 7)));
    assertThat(both.condition()).isEqualTo(NEW);
  }

  @Test
  void twoUpdatesDoWhatBothDoOneAfterTheOther() {
    var first =
        Change.update(PLACE)
            .setting(Item.EMPTY.with("a", "2").with("b", "2"))
            .removing(Set.of("c"))
            .adding("n", 2)
            .onlyIf(Condition.equal("a", "1"));
    var second =
        Change.update(PLACE)
            .setting(Item.EMPTY.with("c", "3"))
            .removing(Set.of("b"))
            .adding("n", -3);
    var before = Optional.of(there(ITEM.with("c", "1")));

    var both = first.followedBy(second);

    assertThat(both.appliedTo(before)).isEqualTo(second.appliedTo(first.appliedTo(before)));
    assertThat(both.appliedTo(before))
        .contains(there(Item.EMPTY.with("a", "2").with("c", "3").with("n", 4)));
    assertThat(both.condition()).isEqualTo(Condition.equal("a", "1"));
  }

  @Test
  void whatTheSecondUpdateRequiresOfWhatTheFirstLeavesAloneIsRequiredToo() {
    var first =
        Change.update(PLACE)
            .setting(Item.EMPTY.with("a", "2"))
            .requiring(Condition.exists("key"), NotFoundException::new);
    var second =
        Change.update(PLACE)
            .setting(Item.EMPTY.with("b", "3"))
            .requiring(Condition.equal("b", "2"), IllegalStateException::new);
    var third =
        Change.update(PLACE)
            .setting(Item.EMPTY.with("a", "3"))
            .requiring(Condition.equal("a", "2"), IllegalStateException::new);

    assertThat(first.followedBy(second).condition())
        .isEqualTo(Condition.exists("key").and(Condition.equal("b", "2")));
    assertThat(first.followedBy(second).refusal().orElseThrow().get())
        .isInstanceOf(IllegalStateException.class);
    assertThat(first.followedBy(third).condition()).isEqualTo(Condition.exists("key"));
  }

  @Test
  void whatIsDeletedAfterAllIsDeletedAsTheFirstRequires() {
    var both = Change.put(PLACE, ITEM).onlyIf(NEW).followedBy(Change.delete(PLACE));

    assertThat(both.kind()).isEqualTo(Change.Kind.DELETE);
    assertThat(both.condition()).isEqualTo(NEW);
    assertThat(both.appliedTo(Optional.of(ITEM))).isEmpty();
  }

  @Test
  void whatIsPutAfterADeletionIsThere() {
    var both = Change.delete(PLACE).followedBy(Change.put(PLACE, ITEM).onlyIf(NEW));

    assertThat(both.appliedTo(Optional.empty())).contains(there(ITEM));
    assertThat(both.condition()).isEqualTo(Condition.NONE);
  }

  @Test
  void anUpdateOfWhatIsNotThereChangesNothing() {
    assertThat(Change.update(PLACE).adding("n", 1).appliedTo(Optional.empty())).isEmpty();
  }
}
