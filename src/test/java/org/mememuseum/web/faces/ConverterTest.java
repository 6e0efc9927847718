package org.mememuseum.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.NewPassword;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Tag;
import org.mememuseum.meme.Title;

class ConverterTest {
  @Test
  void whatIsTypedBecomesTheValueItStandsFor() {
    assertThat(new TitleConverter().getAsObject(null, null, " Monday "))
        .isEqualTo(new Title("Monday"));
    assertThat(new TagsConverter().getAsObject(null, null, "#cats, code").all())
        .containsExactly(new Tag("cats"), new Tag("code"));
    assertThat(new CategoryConverter().getAsObject(null, null, "work")).isEqualTo(Category.WORK);
  }

  @Test
  void whatTheValueRefusesBecomesItsSentence() {
    assertThatThrownBy(() -> new TitleConverter().getAsObject(null, null, "x".repeat(10_000)))
        .isInstanceOfSatisfying(
            ConverterException.class,
            refused ->
                assertThat(refused.getFacesMessage().getSummary())
                    .isEqualTo(
                        "This title is 10,000 characters long; the placard has room for 120."));
  }

  @Test
  void aFieldThatDidNotComeIsEmpty() {
    assertThatThrownBy(() -> new TitleConverter().getAsObject(null, null, null))
        .isInstanceOf(ConverterException.class);
  }

  @Test
  void aPasswordIsNeverShownAgainWhileAnAddressIsShownToWhoeverTypedIt() {
    var password = new NewPassword("a sentence of mine");

    assertThat(new NewPasswordConverter().getAsString(null, null, password)).isEmpty();
    assertThat(
            new EmailAddressConverter()
                .getAsString(null, null, new EmailAddress("anna@example.org")))
        .isEqualTo("anna@example.org");
  }
}
