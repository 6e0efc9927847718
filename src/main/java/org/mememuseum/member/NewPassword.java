package org.mememuseum.member;

import java.text.Normalizer;
import java.util.Locale;
import org.mememuseum.InvalidInputException;

/**
 * A password somebody chooses: 10 to 200 characters, not their e-mail address or name, not one of
 * the common ones. Nothing is trimmed; composed characters and kinds of space are made one ({@link
 * #prepared}), for keyboards differ in them.
 */
public record NewPassword(String text) {
  /**
   * @throws InvalidInputException {@code password.required}, {@code password.tooShort}, {@code
   *     password.tooLong} or {@code password.common}
   */
  public NewPassword {
    text = text == null ? null : prepared(text);
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

  /** Returns a password as it is hashed: by the profile OpaqueString of RFC 8265. */
  static String prepared(String typed) {
    return Normalizer.normalize(typed.replaceAll("\\p{Zs}", " "), Normalizer.Form.NFC);
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
