package org.mememuseum.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mememuseum.InvalidInputException;
import org.mememuseum.member.PublicName;

/** A part of a comment's text: words, a web address, or a name after an at sign. */
public record CommentPart(Kind kind, String text) {
  private static final String ADDRESS =
      "(?<![\\p{L}\\p{N}])(?:https?://|(?<![./@_-])www[.])[^\\s\\p{Z}\\p{C}<>\"“”«»]+";
  // No mention: the second half of an e-mail address, and names that are longer than any member's.
  private static final String MENTION =
      "(?<![\\p{L}\\p{M}\\p{N}._/@-])@(?<name>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{2,29}+)"
          + "(?![\\p{L}\\p{M}\\p{N}._@-])";
  private static final Pattern SPECIAL =
      Pattern.compile(ADDRESS + "|" + MENTION, Pattern.CASE_INSENSITIVE);
  private static final String SENTENCE_ENDS = ".,;:!?'’…*";

  /** What a part is. */
  public enum Kind {
    WORDS,
    ADDRESS,
    MENTION
  }

  /** Returns the name that is mentioned; empty if the part mentions none that a member can have. */
  public Optional<PublicName> mentioned() {
    if (kind != Kind.MENTION) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PublicName(text.substring(1)));
    } catch (InvalidInputException malformed) {
      return Optional.empty();
    }
  }

  /** Splits a text into parts; one after the other, they are the text again. */
  public static List<CommentPart> of(String text) {
    List<CommentPart> parts = new ArrayList<>();
    var special = SPECIAL.matcher(text);
    int done = 0;
    while (special.find()) {
      boolean isMention = special.group("name") != null;
      String found = isMention ? withoutEnd(special.group(), ".-") : address(special.group());
      if (special.start() > done) {
        parts.add(new CommentPart(Kind.WORDS, text.substring(done, special.start())));
      }
      parts.add(new CommentPart(isMention ? Kind.MENTION : Kind.ADDRESS, found));
      done = special.start() + found.length();
    }
    if (done < text.length()) {
      parts.add(new CommentPart(Kind.WORDS, text.substring(done)));
    }
    return parts;
  }

  // Punctuation at the end belongs to the sentence, and so does a bracket that was opened before.
  private static String address(String found) {
    String address = withoutEnd(found, SENTENCE_ENDS);
    while (closesMore(address, '(', ')') || closesMore(address, '[', ']')) {
      address = withoutEnd(address.substring(0, address.length() - 1), SENTENCE_ENDS);
    }
    return address;
  }

  private static boolean closesMore(String text, char open, char close) {
    return text.endsWith(Character.toString(close))
        && text.chars().filter(c -> c == close).count()
            > text.chars().filter(c -> c == open).count();
  }

  private static String withoutEnd(String text, String ends) {
    int end = text.length();
    while (end > 0 && ends.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
