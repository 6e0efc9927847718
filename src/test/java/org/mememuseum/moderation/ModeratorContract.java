package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.Messages;
import org.mememuseum.meme.Meme;

/** The contract of {@link Moderator}, for every adapter. */
public interface ModeratorContract {
  /** Returns the tested moderator, set to approve what is harmless. */
  Moderator moderator();

  /** Returns the tested moderator, set to hold the harmless meme. */
  Moderator holdingModerator();

  /** Returns a harmless meme whose picture is in the store. */
  Meme harmless();

  @Test
  default void aHarmlessPictureIsApprovedWithoutReasons() {
    var examination = moderator().examine(harmless());

    assertThat(examination.verdict()).isEqualTo(Verdict.APPROVE);
    assertThat(examination.reasons()).isEmpty();
    assertThat(examination.examiner()).isNotBlank();
    assertThat(examination.policyVersion()).isNotBlank();
  }

  @Test
  default void whatIsNotApprovedHasReasonsThatAreSentences() {
    var examination = holdingModerator().examine(harmless());

    assertThat(examination.verdict()).isEqualTo(Verdict.HOLD);
    assertThat(examination.reasons())
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(reason.text(Messages.ENGLISH)).matches("\\p{Lu}.+\\."));
  }

  @Test
  default void askedAgainItSaysTheSame() {
    var meme = harmless();

    assertThat(moderator().examine(meme)).isEqualTo(moderator().examine(meme));
  }

  @Test
  default void manyCanAskAtOnce() {
    var meme = harmless();
    var moderator = moderator();

    var verdicts = Crowd.of(10, i -> moderator.examine(meme).verdict());

    assertThat(verdicts).containsOnly(Verdict.APPROVE);
  }
}
