package org.mememuseum.adapter.jpa;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.persistence.EntityManager;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.member.AttemptStore;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.QuotaStore;
import org.mememuseum.member.SignInStore;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.notification.NoticeStore;
import org.mememuseum.reaction.CommentStore;
import org.mememuseum.reaction.LikeStore;
import org.mememuseum.reaction.ViewStore;
import org.mememuseum.upload.IdentityStore;

/**
 * The museum's records in PostgreSQL: one adapter for each port. All work in the transaction that
 * the entity manager takes part in; those that only read also work without one.
 *
 * <p>Whatever they are asked, they throw {@link org.mememuseum.StoreUnavailableException} when the
 * database cannot be reached; once that happened to most, they ask it only once a second until it
 * answers. They keep no other state of their own: with the container's entity manager they serve
 * any number of threads.
 */
public final class JpaMuseum {
  private final EntityManager entityManager;
  private final CircuitBreaker breaker = DatabaseBreaker.create();

  /**
   * @param entityManager the container's transaction-scoped one, or one that only one thread uses
   */
  public JpaMuseum(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the members. */
  public MemberStore members() {
    return guarded(MemberStore.class, new JpaMemberStore(entityManager));
  }

  /** Returns the sign-ins. */
  public SignInStore signIns() {
    return guarded(SignInStore.class, new JpaSignInStore(entityManager));
  }

  /** Returns the counted attempts. */
  public AttemptStore attempts() {
    return guarded(AttemptStore.class, new JpaAttemptStore(entityManager));
  }

  /** Returns the memes. */
  public MemeStore memes() {
    return guarded(MemeStore.class, new JpaMemeStore(entityManager));
  }

  /** Returns the walls of approved memes. */
  public MemeIndex index() {
    return guarded(MemeIndex.class, new JpaMemeIndex(entityManager));
  }

  /** Returns the likes and the milestones they lead to. */
  public LikeStore likes() {
    return guarded(LikeStore.class, new JpaLikeStore(entityManager));
  }

  /** Returns the comments. */
  public CommentStore comments() {
    return guarded(CommentStore.class, new JpaCommentStore(entityManager));
  }

  /** Returns the views. */
  public ViewStore views() {
    return guarded(ViewStore.class, new JpaViewStore(entityManager));
  }

  /** Returns the decisions on memes. */
  public DecisionStore decisions() {
    return guarded(DecisionStore.class, new JpaDecisionStore(entityManager));
  }

  /** Returns what was taken from quotas. */
  public QuotaStore quotas() {
    return guarded(QuotaStore.class, new JpaQuotaStore(entityManager));
  }

  /** Returns the members' notices. */
  public NoticeStore notices() {
    return guarded(NoticeStore.class, new JpaNoticeStore(entityManager));
  }

  /** Returns the activity log. */
  public ActivityStore activities() {
    return guarded(ActivityStore.class, new JpaActivityStore(entityManager));
  }

  /** Returns the identity of the records. */
  public IdentityStore identity() {
    return guarded(IdentityStore.class, new JpaIdentityStore(entityManager));
  }

  private <T> T guarded(Class<T> port, T store) {
    return ErrorTranslation.around(port, store, breaker);
  }
}
