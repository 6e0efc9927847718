package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
  private static final EmailAddress EMAIL = new EmailAddress("Painter.Of.Cats@Example.org");

  @Test
  void anEmailAddressIsLowerCasedAndHidesItselfInText() {
    assertThat(EMAIL.text()).isEqualTo("painter.of.cats@example.org");
    assertThat("member " + EMAIL).doesNotContain("painter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "painter",
        "@example.org",
        "a b@example.org",
        "a@",
        "a@b@c",
        "a@-b",
        "a@b..c",
        "<a>@b"
      })
  void whatIsNoEmailAddressIsRefused(String text) {
    assertThatThrownBy(() -> new EmailAddress(text)).hasMessage("email.malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"password123", "QWERTYUIOP", "1234567890", "aaaaaaaaaaaa", "ababababab"})
  void commonPasswordsAreRefused(String text) {
    assertThatThrownBy(() -> new NewPassword(text)).hasMessage("password.common");
  }

  @Test
  void aPasswordOfNineCharactersIsTooShort() {
    assertThatThrownBy(() -> new NewPassword("tru$ty 9!")).hasMessage("password.tooShort");
    assertThat(new NewPassword("tru$ty 10!").text()).isEqualTo("tru$ty 10!");
  }

  @Test
  void aPasswordThatSaysWhoOneIsIsRefused() {
    var name = new PublicName("cat-painter-9");

    for (String text : List.of(EMAIL.text(), "painter.of.cats", "Cat-Painter-9")) {
      assertThat(new NewPassword(text).likeness(Optional.of(EMAIL), Optional.of(name)))
          .as(text)
          .hasValueSatisfying(refusal -> assertThat(refusal).hasMessage("password.personal"));
    }
    assertThat(new NewPassword("painter.of.").likeness(Optional.of(EMAIL), Optional.of(name)))
        .isEmpty();
    assertThat(new NewPassword("Cat-Painter-9").likeness(Optional.empty(), Optional.empty()))
        .isEmpty();
  }

  @Test
  void aPasswordHidesItselfInText() {
    assertThat(new NewPassword("tru$ty 10!").toString()).doesNotContain("tru");
  }

  @Test
  void namesThatDifferInCaseAloneAreTheSame() {
    assertThat(new PublicName("Ümlaut").key()).isEqualTo(new PublicName("ümlaut").key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-cat", "a cat", "a/b", "a<b>", "a\u202eb", "cat@home"})
  void namesThatCouldMisleadAreRefused(String text) {
    assertThatThrownBy(() -> new PublicName(text)).hasMessage("name.malformed");
  }
}
