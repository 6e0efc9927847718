package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;

/** The contract of {@link MemberStore}, for every adapter. */
public interface MemberStoreContract extends MemberChangeContract {
  private MemberStore members() {
    return stores().members();
  }

  @Test
  default void aMemberIsFoundAsAddedByIdAddressAndName() {
    var member =
        kept(aMember().named("Zoë-蓮_٣").describedAs("🐈‍⬛ שלום\nمرحبا").as(Role.CURATOR).build());

    assertThat(members().findById(member.id())).contains(member);
    assertThat(members().findByEmail(member.email())).contains(member);
    assertThat(members().findByName(member.name())).contains(member);
  }

  @Test
  default void aMemberIsFoundByTheNameInWhateverCase() {
    var member = kept(aMember().named("ÄnneMarie").build());

    assertThat(members().findByName(new PublicName("ännemARIE"))).contains(member);
  }

  @Test
  default void aMemberIsFoundByTheAddressInWhateverCase() {
    var member = kept(aMember().reachedAt("Mona@Museum.example").build());

    assertThat(members().findByEmail(new EmailAddress("MONA@museum.EXAMPLE"))).contains(member);
  }

  @Test
  default void nobodyIsFoundWhoIsNotThere() {
    var stranger = aMember().build();

    assertThat(members().findById(stranger.id())).isEmpty();
    assertThat(members().findByEmail(stranger.email())).isEmpty();
    assertThat(members().findByName(stranger.name())).isEmpty();
  }

  @Test
  default void namesAreFoundOfThoseWhoExist() {
    var first = aKeptMember();
    var second = aKeptMember();
    members().rename(second.id(), new PublicName("Renamed"));
    var nobody = aMember().build();

    assertThat(members().findNames(List.of(first.id(), second.id(), nobody.id(), first.id())))
        .containsOnly(
            Map.entry(first.id(), first.name()), Map.entry(second.id(), new PublicName("Renamed")));
    assertThat(members().findNames(List.of())).isEmpty();
  }

  @Test
  default void idsAreFoundOfThoseWhoHaveOrHadANameIgnoringCase() {
    var first = aKeptMember();
    var second = aKeptMember();
    var former = second.name();
    members().rename(second.id(), new PublicName("Nowadays"));
    var shouted = new PublicName(first.name().text().toUpperCase(Locale.ROOT));
    var nobodys = aMember().build().name();

    assertThat(members().findIds(List.of(shouted, former, new PublicName("nowadays"), nobodys)))
        .containsOnly(
            Map.entry(first.name().key(), first.id()),
            Map.entry(former.key(), second.id()),
            Map.entry("nowadays", second.id()));
    assertThat(members().findIds(List.of())).isEmpty();
  }

  @Test
  default void aTakenAddressIsRefusedAndNothingIsStored() {
    var first = aKeptMember();
    var second = aMember().reachedAt(first.email().text()).build();

    assertThatThrownBy(() -> members().add(second)).satisfies(Taken.isTaken("email"));

    assertThat(members().findById(second.id())).isEmpty();
    assertThat(members().findByName(second.name())).isEmpty();
    assertThat(members().findByEmail(first.email())).contains(first);
  }

  @Test
  default void aTakenNameIsRefusedInWhateverCaseAndNothingIsStored() {
    var first = kept(aMember().named("Mona.Lisa").build());
    var second = aMember().named("mona.LISA").build();

    assertThatThrownBy(() -> members().add(second)).satisfies(Taken.isTaken("name"));

    assertThat(members().findById(second.id())).isEmpty();
    assertThat(members().findByEmail(second.email())).isEmpty();
    assertThat(members().findByName(first.name())).contains(first);
  }

  @Test
  default void aNameIsTakenByWhoeverHasOrHadItOrOneThatLooksLikeIt() {
    var first = kept(aMember().named("Mona.Lisa").build());
    var other = kept(aMember().named("Leonardo").build());
    members().rename(first.id(), new PublicName("Gioconda"));

    for (String name : List.of("mona.LISA", "gioconda", "M0na.Lisa")) {
      assertThat(members().isTaken(new PublicName(name), other.id())).as(name).isTrue();
      assertThat(members().isTaken(new PublicName(name), first.id())).as(name).isFalse();
    }
    assertThat(members().isTaken(new PublicName("Lisa"), other.id())).isFalse();
  }

  @Test
  default void namesThatOnlyLookAlikeToSomeCollationAreDifferent() {
    kept(aMember().named("resume").build());
    var accented = kept(aMember().named("résumé").build());

    assertThat(members().findByName(new PublicName("RÉSUMÉ"))).contains(accented);
  }

  @Test
  default void ofManyWhoWantOneNameAtOnceOneGetsIt() {
    var outcomes = Crowd.of(20, i -> kept(aMember().named("highlander").build()));

    Taken.assertOneWins(members(), outcomes, "name.taken");
  }

  @Test
  default void ofManyWhoWantOneAddressAtOnceOneGetsIt() {
    var outcomes = Crowd.of(20, i -> kept(aMember().reachedAt("one@museum.example").build()));

    Taken.assertOneWins(members(), outcomes, "email.taken");
  }
}
