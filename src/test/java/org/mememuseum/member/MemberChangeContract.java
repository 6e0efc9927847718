package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.member.Members.changed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.StoreContract;

/** The contract of {@link MemberStore} about changes of existing members, for every adapter. */
public interface MemberChangeContract extends StoreContract {
  private MemberStore members() {
    return stores().members();
  }

  @Test
  default void eachChangeChangesWhatItSaysAndNothingElse() {
    var member = kept(aMember().describedAs("As I was.").build());

    members().rename(member.id(), new PublicName("Renamed"));
    var renamed = changed(member).named("Renamed").build();
    assertThat(members().findById(member.id())).contains(renamed);

    members().changeBio(member.id(), new Bio("I moved."));
    var moved = changed(renamed).describedAs("I moved.").build();
    assertThat(members().findById(member.id())).contains(moved);

    members().changePassword(member.id(), member.passwordHash(), "another");
    var locked = changed(moved).lockedWith("another").build();
    assertThat(members().findById(member.id())).contains(locked);

    members().appoint(member.id(), Role.ADMIN);
    var appointed = changed(locked).as(Role.ADMIN).build();
    assertThat(members().findByEmail(member.email())).contains(appointed);

    members().revealPictures(member.id(), true);
    var revealing = changed(appointed).revealing(true).build();
    assertThat(members().findById(member.id())).contains(revealing);
    members().revealPictures(member.id(), false);
    assertThat(members().findById(member.id())).contains(appointed);
  }

  @Test
  default void whoeverHoldsAnOldCopyUndoesNothingThatOthersChanged() {
    var old = aKeptMember();
    members().changePassword(old.id(), old.passwordHash(), "the new one");
    members().appoint(old.id(), Role.CURATOR);
    members().revealPictures(old.id(), true);

    members().rename(old.id(), new PublicName("Renamed"));
    members().changeBio(old.id(), new Bio("Typed meanwhile."));

    assertThat(members().findById(old.id()))
        .contains(
            changed(old)
                .named("Renamed")
                .describedAs("Typed meanwhile.")
                .lockedWith("the new one")
                .as(Role.CURATOR)
                .revealing(true)
                .build());
  }

  @Test
  default void whateverManyChangeOfOneMemberAtOnceAllOfItIsChanged() {
    var member = aKeptMember();

    var outcomes =
        Crowd.of(
            5,
            i -> {
              switch (i) {
                case 0 -> members().rename(member.id(), new PublicName("Renamed"));
                case 1 -> members().changeBio(member.id(), new Bio("All at once."));
                case 2 -> members().changePassword(member.id(), member.passwordHash(), "another");
                case 3 -> members().revealPictures(member.id(), true);
                default -> members().appoint(member.id(), Role.ADMIN);
              }
              return i;
            });

    assertThat(outcomes).containsExactly(0, 1, 2, 3, 4);
    assertThat(members().findById(member.id()))
        .contains(
            changed(member)
                .named("Renamed")
                .describedAs("All at once.")
                .lockedWith("another")
                .as(Role.ADMIN)
                .revealing(true)
                .build());
  }

  @Test
  default void aMemberIsFoundByTheNewNameAndByEveryFormerOne() {
    var before = kept(aMember().named("First").build());

    members().rename(before.id(), new PublicName("Second"));
    members().rename(before.id(), new PublicName("Third"));

    var now = changed(before).named("Third").build();
    assertThat(members().findByName(new PublicName("third"))).contains(now);
    assertThat(members().findByName(new PublicName("second"))).contains(now);
    assertThat(members().findByName(new PublicName("FIRST"))).contains(now);
  }

  @Test
  default void theOwnNameCanBeWrittenInAnotherCase() {
    var before = kept(aMember().named("lowercase").build());

    members().rename(before.id(), new PublicName("LowerCase"));

    assertThat(members().findByName(new PublicName("lowercase")))
        .contains(changed(before).named("LowerCase").build());
  }

  @Test
  default void aFormerNameStaysTheirsAndTheirsAlone() {
    var first = kept(aMember().named("Phoenix").build());
    members().rename(first.id(), new PublicName("Ashes"));
    var second = aKeptMember();

    assertThatThrownBy(() -> kept(aMember().named("phoenix").build()))
        .satisfies(Taken.isTaken("name"));
    assertThatThrownBy(() -> members().rename(second.id(), new PublicName("PHOENIX")))
        .satisfies(Taken.isTaken("name"));
    members().rename(first.id(), new PublicName("Phoenix"));

    assertThat(members().findByName(new PublicName("Ashes"))).contains(first);
  }

  @Test
  default void aNameThatLooksLikeSomebodyElsesIsTaken() {
    var first = kept(aMember().named("paypal").build());
    var second = aKeptMember();

    for (String lookAlike :
        List.of("paypaI", "PaypaI", "paypa1", "\u0440\u0430\u0443\u0440\u0430l")) {
      assertThatThrownBy(() -> members().rename(second.id(), new PublicName(lookAlike)))
          .satisfies(Taken.isTaken("name"));
      assertThatThrownBy(() -> kept(aMember().named(lookAlike).build()))
          .satisfies(Taken.isTaken("name"));
    }
    members().rename(first.id(), new PublicName("PayPaI"));

    assertThat(members().findById(second.id())).contains(second);
  }

  @Test
  default void aTakenNameIsRefusedAndChangesNothing() {
    var first = kept(aMember().named("Original").build());
    var second = aKeptMember();

    assertThatThrownBy(() -> members().rename(second.id(), new PublicName("ORIGINAL")))
        .satisfies(Taken.isTaken("name"));

    assertThat(members().findById(second.id())).contains(second);
    assertThat(members().findByName(second.name())).contains(second);
    assertThat(members().findByName(first.name())).contains(first);
  }

  @Test
  default void ofManyWhoRenameThemselvesToOneNameAtOnceOneGetsIt() {
    var crowd = Crowd.of(10, i -> aKeptMember());

    var outcomes =
        Crowd.of(
            10,
            i -> {
              var member = (Member) crowd.get(i);
              members().rename(member.id(), new PublicName("Queen"));
              return changed(member).named("Queen").build();
            });

    Taken.assertOneWins(members(), outcomes, "name.taken");
  }

  @Test
  default void whenOneMemberIsRenamedByManyAtOnceEveryNameTakenLeadsToThem() {
    var member = aKeptMember();

    var outcomes =
        Crowd.of(
            8,
            i -> {
              members().rename(member.id(), new PublicName("Queen-" + i));
              return i;
            });

    var now = members().findById(member.id()).orElseThrow();
    assertThat(now.name().text()).startsWith("Queen-");
    assertThat(members().findByName(now.name())).contains(now);
    assertThat(outcomes)
        .filteredOn(Integer.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            i -> assertThat(members().findByName(new PublicName("Queen-" + i))).contains(now));
  }

  @Test
  default void aPasswordIsChangedFromTheOneThatWasCheckedAlone() {
    var old = aKeptMember();
    members().changePassword(old.id(), old.passwordHash(), "the new one");

    assertThatThrownBy(() -> members().changePassword(old.id(), old.passwordHash(), "a third"))
        .hasMessage("currentPassword.wrong");

    assertThat(members().findById(old.id()).orElseThrow().passwordHash()).isEqualTo("the new one");
  }

  @Test
  default void ofManyWhoChangeOnePasswordAtOnceOneSucceeds() {
    var member = aKeptMember();

    var outcomes =
        Crowd.of(
            10,
            i -> {
              members().changePassword(member.id(), member.passwordHash(), "number " + i);
              return "number " + i;
            });

    assertThat(outcomes).filteredOn(InvalidInputException.class::isInstance).hasSize(9);
    assertThat(outcomes).contains(members().findById(member.id()).orElseThrow().passwordHash());
  }

  @Test
  default void nobodyCanBeChangedWhoIsNotThere() {
    var stranger = aMember().build();
    var id = stranger.id();

    assertThatThrownBy(() -> members().rename(id, new PublicName("Nobody")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> members().changeBio(id, new Bio("Boo.")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> members().changePassword(id, stranger.passwordHash(), "new"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> members().appoint(id, Role.ADMIN))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> members().revealPictures(id, true))
        .isInstanceOf(NotFoundException.class);
    assertThat(members().findById(id)).isEmpty();
    assertThat(members().findByName(new PublicName("Nobody"))).isEmpty();
  }
}
