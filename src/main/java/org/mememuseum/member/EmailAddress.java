package org.mememuseum.member;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mememuseum.InvalidInputException;
import org.mememuseum.PlainText;

/**
 * A member's e-mail address in lower case, with its domain in ASCII form ({@code xn--…}). Members
 * log in with it. It is private: {@link #toString()} does not reveal it; the stores read {@link
 * #text()}.
 */
public record EmailAddress(String text) {
  private static final Pattern FORM =
      Pattern.compile(
          "[^\\s\\p{C}\\p{Z}@<>()\\[\\],;:\"\\\\]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

  /**
   * @throws InvalidInputException {@code email.required}, {@code email.tooLong} (over 254
   *     characters) or {@code email.malformed}
   */
  public EmailAddress {
    // Lower case comes before the length check, because it can make a text longer.
    String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
    text = inAscii(PlainText.requireVisible("email", lower, 1, 254));
    if (!FORM.matcher(text).matches() || text.contains("..")) {
      throw new InvalidInputException("email", "malformed");
    }
  }

  private static String inAscii(String text) {
    int domain = text.indexOf('@') + 1;
    try {
      return text.substring(0, domain) + IDN.toASCII(text.substring(domain));
    } catch (IllegalArgumentException notADomain) {
      throw new InvalidInputException("email", "malformed");
    }
  }

  @Override
  public String toString() {
    return "(private)";
  }
}
