package org.mememuseum.moderation;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.PlainText;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.CommentId;

/**
 * A member's objection to a meme or a comment. A member who reports the same again replaces the
 * report.
 *
 * @param words up to 500 characters; may be empty
 */
public record Report(Subject subject, MemberId reporter, Instant at, Cause cause, String words) {
  /**
   * @throws org.mememuseum.InvalidInputException {@code words.tooLong}
   */
  public Report {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(reporter);
    Objects.requireNonNull(at);
    Objects.requireNonNull(cause);
    words = requireWords(words);
  }

  /**
   * Returns the words without needless space.
   *
   * @throws org.mememuseum.InvalidInputException {@code words.tooLong}
   */
  public static String requireWords(String words) {
    return PlainText.require("words", words, 0, 500);
  }

  /**
   * What is reported.
   *
   * @param comment empty if it is the meme itself
   * @param author who made it; empty in reports from before this was stored
   */
  public record Subject(MemeId meme, Optional<CommentId> comment, Optional<MemberId> author) {
    public Subject {
      Objects.requireNonNull(meme);
      Objects.requireNonNull(comment);
      Objects.requireNonNull(author);
    }

    /** Returns the id of the comment, or else of the meme. */
    public UUID id() {
      return comment.map(CommentId::value).orElse(meme.value());
    }
  }

  /** Why something is reported. */
  public enum Cause {
    SPAM,
    HATE,
    SEXUAL,
    VIOLENCE,
    PRIVACY,
    RIGHTS,
    OTHER;

    /** Returns the name in forms and keys of texts. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
