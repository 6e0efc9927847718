package org.mememuseum.adapter.jpa;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.persistence.EntityManager;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.member.AttemptStore;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.QuotaStore;
import org.mememuseum.member.SignInStore;
import org.mememuseum.meme.EditStore;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.moderation.AppealStore;
import org.mememuseum.moderation.ClaimStore;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.moderation.ReportStore;
import org.mememuseum.notification.NoticeStore;
import org.mememuseum.notification.OutboxStore;
import org.mememuseum.reaction.CommentStore;
import org.mememuseum.reaction.HeldCommentStore;
import org.mememuseum.reaction.LikeStore;
import org.mememuseum.reaction.ViewStore;
import org.mememuseum.settings.RevisionStore;
import org.mememuseum.statistics.StatisticsStore;
import org.mememuseum.upload.IdentityStore;

/**
 * Provides the stores of records in PostgreSQL, one for each port. They work in the transaction
 * that the entity manager has joined. Reading also works without a transaction.
 *
 * <p>Every method throws {@link org.mememuseum.StoreUnavailableException} when the database cannot
 * be reached. A circuit breaker, which all stores of an instance share, then rejects most calls
 * until the database answers again. The stores have no other state: with the container's entity
 * manager they are safe for concurrent use.
 */
public final class JpaMuseum {
  private final EntityManager entityManager;
  private final CircuitBreaker breaker = DatabaseBreaker.create();

  /**
   * @param entityManager the container's, which is transaction-scoped, or one that a single thread
   *     uses
   */
  public JpaMuseum(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the store of members. */
  public MemberStore members() {
    return guarded(MemberStore.class, new JpaMemberStore(entityManager));
  }

  /** Returns the store of sign-ins. */
  public SignInStore signIns() {
    return guarded(SignInStore.class, new JpaSignInStore(entityManager));
  }

  /** Returns the store of attempts. */
  public AttemptStore attempts() {
    return guarded(AttemptStore.class, new JpaAttemptStore(entityManager));
  }

  /** Returns the store of memes. */
  public MemeStore memes() {
    return guarded(MemeStore.class, new JpaMemeStore(entityManager));
  }

  /** Returns the store of edits of memes. */
  public EditStore edits() {
    return guarded(EditStore.class, new JpaEditStore(entityManager));
  }

  /** Returns the listings of approved memes. */
  public MemeIndex index() {
    return guarded(MemeIndex.class, new JpaMemeIndex(entityManager));
  }

  /** Returns the store of likes and milestones. */
  public LikeStore likes() {
    return guarded(LikeStore.class, new JpaLikeStore(entityManager));
  }

  /** Returns the store of comments. */
  public CommentStore comments() {
    return guarded(CommentStore.class, new JpaCommentStore(entityManager));
  }

  /** Returns the store of comments that wait. */
  public HeldCommentStore heldComments() {
    return guarded(HeldCommentStore.class, new JpaHeldCommentStore(entityManager));
  }

  /** Returns the store of views. */
  public ViewStore views() {
    return guarded(ViewStore.class, new JpaViewStore(entityManager));
  }

  /** Returns the store of decisions on memes. */
  public DecisionStore decisions() {
    return guarded(DecisionStore.class, new JpaDecisionStore(entityManager));
  }

  /** Returns the store of appeals. */
  public AppealStore appeals() {
    return guarded(AppealStore.class, new JpaAppealStore(entityManager));
  }

  /** Returns the store of the curators' claims. */
  public ClaimStore claims() {
    return guarded(ClaimStore.class, new JpaClaimStore(entityManager));
  }

  /** Returns the store of daily counts. */
  public StatisticsStore statistics() {
    return guarded(StatisticsStore.class, new JpaStatisticsStore(entityManager));
  }

  /** Returns the store of reports. */
  public ReportStore reports() {
    return guarded(ReportStore.class, new JpaReportStore(entityManager));
  }

  /** Returns the store of what was taken from quotas. */
  public QuotaStore quotas() {
    return guarded(QuotaStore.class, new JpaQuotaStore(entityManager));
  }

  /** Returns the store of notices. */
  public NoticeStore notices() {
    return guarded(NoticeStore.class, new JpaNoticeStore(entityManager));
  }

  /** Returns the store of announcements that were not delivered yet. */
  public OutboxStore outbox() {
    return guarded(OutboxStore.class, new JpaOutboxStore(entityManager));
  }

  /** Returns the activity log. */
  public ActivityStore activities() {
    return guarded(ActivityStore.class, new JpaActivityStore(entityManager));
  }

  /** Returns the store of the revisions of settings and policies. */
  public RevisionStore revisions() {
    return guarded(RevisionStore.class, new JpaRevisionStore(entityManager));
  }

  /** Returns the store of the identity of the records. */
  public IdentityStore identity() {
    return guarded(IdentityStore.class, new JpaIdentityStore(entityManager));
  }

  private <T> T guarded(Class<T> port, T store) {
    return ErrorTranslation.around(port, store, breaker);
  }
}
