package org.mememuseum.member;

import java.util.Locale;
import org.mememuseum.InvalidInputException;

/**
 * A password somebody chooses: 10 to 200 characters, not their e-mail address or name, not one of
 * the common ones. Taken as typed: nothing is trimmed or normalised.
 */
public record NewPassword(String text) {
  /**
   * @throws InvalidInputException {@code password.required}, {@code password.tooShort}, {@code
   *     password.tooLong} or {@code password.common}
   */
  public NewPassword {
    if (text == null || text.isEmpty()) {
      throw new InvalidInputException("password", "required");
    }
    int length = text.codePointCount(0, text.length());
    if (length < 10) {
      throw new InvalidInputException("password", "tooShort", 10);
    }
    if (length > 200) {
      throw new InvalidInputException("password", "tooLong", 200);
    }
    if (CommonPasswords.contain(text)) {
      throw new InvalidInputException("password", "common");
    }
  }

  /**
   * Refuses a password that anybody who knows the person would try first.
   *
   * @throws InvalidInputException {@code password.personal}
   */
  public void requireUnlike(EmailAddress email, PublicName name) {
    String lower = text.toLowerCase(Locale.ROOT);
    String localPart = email.text().substring(0, email.text().indexOf('@'));
    if (lower.equals(email.text()) || lower.equals(localPart) || lower.equals(name.key())) {
      throw new InvalidInputException("password", "personal");
    }
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
