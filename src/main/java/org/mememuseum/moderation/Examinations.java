package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mememuseum.UuidV7;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.upload.MemeReceived;

/** Examines received memes, once each, however often their messages are delivered. */
@Stateless
public class Examinations {
  /** Stands as the decider in decisions on memes that could not be examined. */
  static final String FAILED = "examination-failed";

  /** Why a meme is held that could not be examined. */
  static final Reason GAVE_UP = Reason.of("decision.failed");

  private MemeStore memes;
  private Moderator moderator;
  private Judgement judgement;
  private ExaminationQueue queue;
  private Clock clock;

  protected Examinations() {}

  @Inject
  public Examinations(
      MemeStore memes,
      Moderator moderator,
      Judgement judgement,
      ExaminationQueue queue,
      Clock clock) {
    this.memes = memes;
    this.moderator = moderator;
    this.judgement = judgement;
    this.queue = queue;
    this.clock = clock;
  }

  /** Queues a meme in the transaction that stores it. */
  public void onReceived(@Observes MemeReceived event) {
    queue.add(event.meme().id());
  }

  /**
   * Examines a meme and applies the verdict. Idempotent: does nothing unless the meme is pending.
   * No transaction is open while the moderator works, which may take a minute, so that no database
   * connection is held meanwhile.
   *
   * @throws ExaminationFailedException if it could not be examined now; it stays pending
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void examine(MemeId id) {
    findPending(id)
        .ifPresent(
            meme -> {
              var examination = askModerator(meme);
              judgement.apply(meme, decision(meme, examination), analysis(examination));
            });
  }

  private Examination askModerator(Meme meme) {
    try {
      return moderator.examine(meme);
    } catch (RuntimeException failed) {
      throw new ExaminationFailedException(failed);
    }
  }

  /**
   * Holds a meme whose examination failed repeatedly, for a curator to decide. Idempotent: does
   * nothing unless the meme is pending.
   */
  public void giveUp(MemeId id) {
    findPending(id)
        .ifPresent(
            meme -> {
              var failed =
                  new Examination(
                      FAILED, "1", Verdict.HOLD, List.of(GAVE_UP), List.of(), List.of(), "", "");
              judgement.apply(meme, decision(meme, failed), analysis(failed));
            });
  }

  private Optional<Meme> findPending(MemeId id) {
    return memes.find(id).filter(meme -> meme.status() == Status.PENDING);
  }

  private Decision decision(Meme meme, Examination examination) {
    var now = clock.instant();
    return new Decision(
        UuidV7.at(now),
        meme.id(),
        now,
        examination.examiner(),
        Optional.empty(),
        examination.verdict(),
        examination.reasons(),
        examination.findings(),
        examination.policyVersion(),
        examination.evidence());
  }

  private static ImageAnalysis analysis(Examination examination) {
    return new ImageAnalysis(
        examination.labels(), examination.detectedText(), examination.reasons());
  }
}
