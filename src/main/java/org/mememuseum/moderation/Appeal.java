package org.mememuseum.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.PlainText;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;

/**
 * The owner's objection to a rejection, answered by a curator who did not decide it.
 *
 * @param decision the rejection; each has at most one appeal
 * @param words of the owner, 1 to 1,000 characters
 * @param answer empty while the appeal is open
 */
public record Appeal(
    UUID decision, MemeId meme, MemberId owner, Instant at, String words, Optional<Answer> answer) {
  /**
   * @throws org.mememuseum.InvalidInputException {@code words.required} or {@code words.tooLong}
   */
  public Appeal {
    Objects.requireNonNull(decision);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(at);
    words = PlainText.require("words", words, 1, 1_000);
    Objects.requireNonNull(answer);
  }

  /** Returns this appeal with an answer. */
  public Appeal answered(Answer newAnswer) {
    return new Appeal(decision, meme, owner, at, words, Optional.of(newAnswer));
  }

  /**
   * A curator's answer.
   *
   * @param words for the owner, 1 to 500 characters
   * @param granted whether the meme was approved
   */
  public record Answer(MemberId by, Instant at, String words, boolean granted) {
    /**
     * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code
     *     reason.tooLong}
     */
    public Answer {
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
      words = PlainText.require("reason", words, 1, 500);
    }
  }
}
