package org.mememuseum.adapter.jpa;

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
 * database cannot be reached. They keep no state of their own: with the container's entity manager
 * they serve any number of threads.
 */
public final class JpaMuseum {
  private final EntityManager entityManager;

  /**
   * @param entityManager the container's transaction-scoped one, or one that only one thread uses
   */
  public JpaMuseum(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the members. */
  public MemberStore members() {
    return ErrorTranslation.around(MemberStore.class, new JpaMemberStore(entityManager));
  }

  /** Returns the sign-ins. */
  public SignInStore signIns() {
    return ErrorTranslation.around(SignInStore.class, new JpaSignInStore(entityManager));
  }

  /** Returns the counted attempts. */
  public AttemptStore attempts() {
    return ErrorTranslation.around(AttemptStore.class, new JpaAttemptStore(entityManager));
  }

  /** Returns the memes. */
  public MemeStore memes() {
    return ErrorTranslation.around(MemeStore.class, new JpaMemeStore(entityManager));
  }

  /** Returns the walls of approved memes. */
  public MemeIndex index() {
    return ErrorTranslation.around(MemeIndex.class, new JpaMemeIndex(entityManager));
  }

  /** Returns the likes and the milestones they lead to. */
  public LikeStore likes() {
    return ErrorTranslation.around(LikeStore.class, new JpaLikeStore(entityManager));
  }

  /** Returns the comments. */
  public CommentStore comments() {
    return ErrorTranslation.around(CommentStore.class, new JpaCommentStore(entityManager));
  }

  /** Returns the views. */
  public ViewStore views() {
    return ErrorTranslation.around(ViewStore.class, new JpaViewStore(entityManager));
  }

  /** Returns the decisions on memes. */
  public DecisionStore decisions() {
    return ErrorTranslation.around(DecisionStore.class, new JpaDecisionStore(entityManager));
  }

  /** Returns what was taken from quotas. */
  public QuotaStore quotas() {
    return ErrorTranslation.around(QuotaStore.class, new JpaQuotaStore(entityManager));
  }

  /** Returns the members' notices. */
  public NoticeStore notices() {
    return ErrorTranslation.around(NoticeStore.class, new JpaNoticeStore(entityManager));
  }

  /** Returns the activity log. */
  public ActivityStore activities() {
    return ErrorTranslation.around(ActivityStore.class, new JpaActivityStore(entityManager));
  }

  /** Returns the identity of the records. */
  public IdentityStore identity() {
    return ErrorTranslation.around(IdentityStore.class, new JpaIdentityStore(entityManager));
  }
}
