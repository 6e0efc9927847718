package org.mememuseum.memory;

import java.util.function.Supplier;
import org.mememuseum.Stores;
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

/** The ports in memory, so that the contracts test them as they test the adapters. */
final class MemoryStores implements Stores {
  private MemoryMembers members;
  private MemorySignIns signIns;
  private MemoryAttempts attempts;
  private MemoryMemes memes;
  private MemoryEdits edits;
  private MemoryLikes likes;
  private MemoryComments comments;
  private MemoryNotices notices;
  private MemoryOutbox outbox;
  private MemoryDecisions decisions;
  private MemoryReports reports;
  private MemoryStatistics statistics;
  private MemoryRevisions revisions;
  private MemoryHeldComments heldComments;
  private MemoryAppeals appeals;
  private MemoryClaims claims;
  private MemoryQuotas quotas;
  private MemoryIdentity identity;
  private MemoryActivities activities;

  MemoryStores() {
    clear();
  }

  @Override
  public void clear() {
    members = new MemoryMembers();
    signIns = new MemorySignIns(members);
    attempts = new MemoryAttempts();
    memes = new MemoryMemes(members::findById);
    edits = new MemoryEdits(memes);
    likes = new MemoryLikes(memes);
    notices = new MemoryNotices();
    outbox = new MemoryOutbox();
    comments = new MemoryComments(memes, members);
    decisions = new MemoryDecisions();
    reports = new MemoryReports();
    statistics = new MemoryStatistics();
    revisions = new MemoryRevisions();
    heldComments = new MemoryHeldComments();
    appeals = new MemoryAppeals();
    claims = new MemoryClaims();
    quotas = new MemoryQuotas();
    identity = new MemoryIdentity();
    activities = new MemoryActivities();
  }

  @Override
  public MemberStore members() {
    return members;
  }

  @Override
  public SignInStore signIns() {
    return signIns;
  }

  @Override
  public AttemptStore attempts() {
    return attempts;
  }

  @Override
  public MemeStore memes() {
    return memes;
  }

  @Override
  public DecisionStore decisions() {
    return decisions;
  }

  @Override
  public AppealStore appeals() {
    return appeals;
  }

  @Override
  public ClaimStore claims() {
    return claims;
  }

  @Override
  public StatisticsStore statistics() {
    return statistics;
  }

  @Override
  public RevisionStore revisions() {
    return revisions;
  }

  @Override
  public HeldCommentStore heldComments() {
    return heldComments;
  }

  @Override
  public ReportStore reports() {
    return reports;
  }

  @Override
  public QuotaStore quotas() {
    return quotas;
  }

  @Override
  public EditStore edits() {
    return edits;
  }

  @Override
  public MemeIndex index() {
    return new MemoryMemeIndex(memes);
  }

  @Override
  public LikeStore likes() {
    return likes;
  }

  @Override
  public CommentStore comments() {
    return comments;
  }

  @Override
  public ViewStore views() {
    throw new UnsupportedOperationException();
  }

  @Override
  public NoticeStore notices() {
    return notices;
  }

  @Override
  public OutboxStore outbox() {
    return outbox;
  }

  @Override
  public ActivityStore activities() {
    return activities;
  }

  @Override
  public IdentityStore identity() {
    return identity;
  }

  @Override
  public synchronized <T> T together(Supplier<T> calls) {
    return calls.get();
  }
}
