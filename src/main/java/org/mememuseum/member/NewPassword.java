package org.mememuseum.member;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.mememuseum.InvalidInputException;

/**
 * A newly chosen password: 10 to 200 characters, not the member's e-mail address or name, and not a
 * common one. Nothing is trimmed. Unicode composition and kinds of space are normalized ({@link
 * #prepared}), because keyboards differ in them.
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

  /** Returns a password in the form that is hashed: by the OpaqueString profile of RFC 8265. */
  static String prepared(String input) {
    return Normalizer.normalize(input.replaceAll("\\p{Zs}", " "), Normalizer.Form.NFC);
  }

  /**
   * Returns {@code password.personal} for a password that equals the member's e-mail address, its
   * local part or the public name, as far as these are known.
   */
  Optional<InvalidInputException> likeness(
      Optional<EmailAddress> email, Optional<PublicName> name) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean isAddress =
        email.filter(like -> (like.text() + "@").startsWith(lower + "@")).isPresent();
    boolean isName = name.filter(like -> like.key().equals(lower)).isPresent();
    return isAddress || isName
        ? Optional.of(new InvalidInputException("password", "personal"))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
