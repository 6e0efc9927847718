package org.mememuseum;

import java.util.function.Supplier;
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
 * What an adapter supplies so that the contracts can test its ports: the ports, callable from any
 * thread, each call as if in a transaction of its own.
 */
public interface Stores {
  MemberStore members();

  SignInStore signIns();

  AttemptStore attempts();

  MemeStore memes();

  EditStore edits();

  MemeIndex index();

  LikeStore likes();

  CommentStore comments();

  HeldCommentStore heldComments();

  ViewStore views();

  DecisionStore decisions();

  AppealStore appeals();

  ClaimStore claims();

  StatisticsStore statistics();

  ReportStore reports();

  RevisionStore revisions();

  QuotaStore quotas();

  NoticeStore notices();

  OutboxStore outbox();

  ActivityStore activities();

  IdentityStore identity();

  /**
   * Runs calls to several ports as one use case does: in one transaction, if the adapter has
   * transactions.
   */
  <T> T together(Supplier<T> calls);

  /** Deletes everything. */
  void clear();
}
