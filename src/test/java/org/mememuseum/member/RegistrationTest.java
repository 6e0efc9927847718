package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mememuseum.MuseumException;
import org.mememuseum.memory.MemoryAttempts;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.PlainHasher;
import org.mememuseum.memory.RecordedEvents;

class RegistrationTest {
  private static final NewPassword PASSWORD = new NewPassword("a proper password");

  private final MovableClock clock = new MovableClock();
  private final MemoryMembers members = new MemoryMembers();
  private final RecordedEvents<MemberRegistered> registered = new RecordedEvents<>();
  private final Registration registration =
      new Registration(
          members,
          new PlainHasher(),
          new Throttle(new MemoryAttempts(), clock),
          new RegistrationLimit(new AttemptLimit(3, Duration.ofHours(1))),
          () -> Admission.OPEN,
          registered,
          clock);

  @Test
  void whoRegistersIsAMemberAndTheOthersHearOfIt() {
    var member = register("painter", "home");

    assertThat(members.findByName(new PublicName("PAINTER"))).contains(member);
    assertThat(member.role()).isEqualTo(Role.MEMBER);
    assertThat(member.passwordHash()).isNotEqualTo(PASSWORD.text());
    assertThat(registered.fired()).containsExactly(new MemberRegistered(member));
  }

  @Test
  void anotherCannotHaveTheSameAddressOrName() {
    register("painter", "home");

    assertThatThrownBy(() -> register("painter", "home")).hasMessage("email.taken");
    assertThatThrownBy(
            () ->
                registration.register(
                    new EmailAddress("other@example.org"),
                    new PublicName("Painter"),
                    PASSWORD,
                    "home",
                    ""))
        .hasMessage("name.taken");
  }

  @Test
  void lookingForTakenAddressesUsesUpTheLimitToo() {
    register("painter", "bot");
    assertThatThrownBy(() -> register("painter", "bot")).hasMessage("email.taken");
    assertThatThrownBy(() -> register("painter", "bot")).hasMessage("email.taken");

    assertThatThrownBy(() -> register("sculptor", "bot"))
        .isInstanceOf(TooManyAttemptsException.class);
    assertThat(register("sculptor", "home")).isNotNull();
    clock.advance(Duration.ofHours(1));
    assertThat(register("weaver", "bot")).isNotNull();
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    register("painter", "home");

    assertThatThrownBy(
            () ->
                registration.register(
                    new EmailAddress("painter@example.org"),
                    new PublicName("Painter"),
                    new NewPassword("Painter@example.org"),
                    "home",
                    ""))
        .satisfies(tells("email.taken", "name.taken", "password.personal"));
  }

  @Test
  void whatIsWellFormedIsCheckedWithoutTheRest() {
    register("painter", "home");
    var taken = Optional.of(new EmailAddress("painter@example.org"));

    assertThatThrownBy(() -> check(taken, Optional.empty())).satisfies(tells("email.taken"));
    assertThatThrownBy(() -> check(Optional.empty(), Optional.of(new PublicName("painter"))))
        .satisfies(tells("name.taken"));
    assertThatThrownBy(() -> check(Optional.empty(), Optional.of(new PublicName("admin"))))
        .satisfies(tells("name.reserved"));
    assertThatCode(() -> check(Optional.empty(), Optional.empty())).doesNotThrowAnyException();
  }

  @Test
  void aCheckedAddressUsesUpTheLimitAndACheckedNameDoesNot() {
    var free = Optional.of(new EmailAddress("free@example.org"));
    for (int i = 0; i < 3; i++) {
      check(Optional.empty(), Optional.of(new PublicName("free")));
      check(free, Optional.empty());
    }

    assertThatThrownBy(() -> check(free, Optional.empty()))
        .isInstanceOf(TooManyAttemptsException.class);
  }

  private void check(Optional<EmailAddress> email, Optional<PublicName> name) {
    registration.check(email, name, Optional.empty(), "home", "");
  }

  private static Consumer<Throwable> tells(String... keys) {
    return thrown ->
        assertThat(((MuseumException) thrown).refusals())
            .extracting(MuseumException::messageKey)
            .containsExactly(keys);
  }

  @Test
  void anAdminIsRegisteredOnceAndKeepsTheirPassword() {
    var email = new EmailAddress("head@example.org");
    var name = new PublicName("director");
    registration.appointAdmin(email, name, PASSWORD);
    var admin = members.findByEmail(email).orElseThrow();

    registration.appointAdmin(email, name, new NewPassword("quite another one"));

    assertThat(admin.role()).isEqualTo(Role.ADMIN);
    assertThat(members.findByEmail(email)).contains(admin);
  }

  @Test
  void anAdminGetsAnotherNameWhereTheirsIsTaken() {
    var email = new EmailAddress("head@example.org");
    register("keeper", "home");
    register("keeper-2", "home");

    registration.appointAdmin(email, new PublicName("keeper"), PASSWORD);

    var admin = members.findByEmail(email).orElseThrow();
    assertThat(admin.name()).isEqualTo(new PublicName("keeper-3"));
    assertThat(admin.role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void aMemberWithTheAdminsAddressIsAppointed() {
    var member = register("painter", "home");

    registration.appointAdmin(member.email(), new PublicName("director"), PASSWORD);

    assertThat(members.findById(member.id()).orElseThrow().role()).isEqualTo(Role.ADMIN);
  }

  private Member register(String name, String address) {
    return registration.register(
        new EmailAddress(name + "@example.org"), new PublicName(name), PASSWORD, address, "");
  }
}
