package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.util.List;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.adapter.dynamodb.engine.BucketDirectory;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.DynamoClients;
import org.mememuseum.adapter.dynamodb.engine.Transactions;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.adapter.dynamodb.member.AuthorNameCache;
import org.mememuseum.adapter.dynamodb.member.DynamoAttemptStore;
import org.mememuseum.adapter.dynamodb.member.DynamoMemberStore;
import org.mememuseum.adapter.dynamodb.member.DynamoSignInStore;
import org.mememuseum.adapter.dynamodb.member.MemberCache;
import org.mememuseum.adapter.dynamodb.member.MemberItems;
import org.mememuseum.adapter.dynamodb.meme.DynamoEditStore;
import org.mememuseum.adapter.dynamodb.meme.DynamoMemeIndex;
import org.mememuseum.adapter.dynamodb.meme.DynamoMemeStore;
import org.mememuseum.adapter.dynamodb.meme.ListingKeys;
import org.mememuseum.adapter.dynamodb.meme.ListingTimelines;
import org.mememuseum.adapter.dynamodb.meme.MemeItems;
import org.mememuseum.adapter.dynamodb.meme.Memes;
import org.mememuseum.adapter.dynamodb.reaction.CommentItems;
import org.mememuseum.adapter.dynamodb.reaction.DynamoCommentStore;
import org.mememuseum.adapter.dynamodb.reaction.DynamoHeldCommentStore;
import org.mememuseum.adapter.dynamodb.reaction.DynamoLikeStore;
import org.mememuseum.adapter.dynamodb.reaction.DynamoViewStore;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The museum's records in DynamoDB: creates one adapter for each port. The adapters are thread-safe
 * and cache reads for a short time; a server needs only one instance of this class.
 *
 * <p>Writes that are part of the caller's transaction are sent in one request when it commits.
 * Other operations, such as a like, write immediately, and a rollback does not undo them; the
 * ports' Javadoc says which. When a {@link org.mememuseum.MuseumException} is detected only at
 * commit (two concurrent registrations under one name), the transaction fails with it.
 *
 * <p>Every operation throws {@link org.mememuseum.StoreUnavailableException} when DynamoDB cannot
 * be reached or stays overloaded for some seconds; nothing is half-written then.
 */
public final class DynamoMuseum {
  /** The names of all tables, without their prefix. */
  public static final List<String> TABLES =
      List.of(
          DynamoActivityStore.TABLE,
          DynamoAppealStore.TABLE,
          DynamoAttemptStore.TABLE,
          BucketDirectory.TABLE,
          DynamoClaimStore.TABLE,
          CommentItems.TABLE,
          DynamoDecisionStore.TABLE,
          DynamoEditStore.TABLE,
          DynamoLikeStore.TABLE,
          MemberItems.KEYS,
          MemberItems.USERS,
          MemeItems.TABLE,
          DynamoNoticeStore.TABLE,
          DynamoOutboxStore.TABLE,
          DynamoQuotaStore.TABLE,
          DynamoReportStore.TABLE,
          DynamoRevisionStore.TABLE,
          DynamoSignInStore.TABLE,
          DynamoStatisticsStore.TABLE,
          ListingKeys.TAG_TABLE,
          DynamoViewStore.TABLE);

  private final UnitOfWork unitOfWork;
  private final Clock clock;
  private final AuthorNameCache authorNames;
  private final MemberCache memberCache;
  private final BucketDirectory buckets;
  private final ListingTimelines listings;
  private final Memes memes;
  private final SignInStore signIns;

  /**
   * @param client built by {@link DynamoClients}; the caller closes it
   * @param prefix the prefix of all table names; may be empty
   */
  public DynamoMuseum(
      DynamoDbClient client, String prefix, Transactions transactions, Clock clock) {
    this.clock = clock;
    var database = new Database(client, prefix);
    unitOfWork = new UnitOfWork(database, transactions);
    authorNames = new AuthorNameCache(unitOfWork, clock);
    memberCache = new MemberCache(unitOfWork, clock);
    buckets = new BucketDirectory(database, clock);
    listings = new ListingTimelines(unitOfWork, buckets, clock);
    memes = new Memes(unitOfWork, authorNames);
    signIns = new DynamoSignInStore(unitOfWork, members());
  }

  /** Returns the store of members. */
  public MemberStore members() {
    return new DynamoMemberStore(unitOfWork, memberCache, authorNames);
  }

  /** Returns the store of sign-ins. */
  public SignInStore signIns() {
    return signIns;
  }

  /** Returns the store of counted attempts. */
  public AttemptStore attempts() {
    return new DynamoAttemptStore(unitOfWork.stored());
  }

  /** Returns the store of memes. */
  public MemeStore memes() {
    return new DynamoMemeStore(unitOfWork, memes, listings, buckets);
  }

  /** Returns the store of edits of memes. */
  public EditStore edits() {
    return new DynamoEditStore(unitOfWork, listings, buckets);
  }

  /** Returns the listings of approved memes. */
  public MemeIndex index() {
    return new DynamoMemeIndex(unitOfWork, memes, listings);
  }

  /** Returns the store of likes and milestones. */
  public LikeStore likes() {
    return new DynamoLikeStore(unitOfWork.stored());
  }

  /** Returns the store of comments. */
  public CommentStore comments() {
    return new DynamoCommentStore(unitOfWork, authorNames);
  }

  /** Returns the store of comments that wait. */
  public HeldCommentStore heldComments() {
    return new DynamoHeldCommentStore(unitOfWork, authorNames);
  }

  /** Returns the store of views. */
  public ViewStore views() {
    return new DynamoViewStore(unitOfWork.stored());
  }

  /** Returns the store of decisions on memes. */
  public DecisionStore decisions() {
    return new DynamoDecisionStore(unitOfWork, buckets, clock);
  }

  /** Returns the store of quotas. */
  public QuotaStore quotas() {
    return new DynamoQuotaStore(unitOfWork);
  }

  /** Returns the store of appeals. */
  public AppealStore appeals() {
    return new DynamoAppealStore(unitOfWork);
  }

  /** Returns the store of the curators' claims. */
  public ClaimStore claims() {
    return new DynamoClaimStore(unitOfWork);
  }

  /** Returns the store of daily counts. */
  public StatisticsStore statistics() {
    return new DynamoStatisticsStore(unitOfWork);
  }

  /** Returns the store of reports. */
  public ReportStore reports() {
    return new DynamoReportStore(unitOfWork);
  }

  /** Returns the store of the revisions of settings and policies. */
  public RevisionStore revisions() {
    return new DynamoRevisionStore(unitOfWork);
  }

  /** Returns the store of members' notices. */
  public NoticeStore notices() {
    return new DynamoNoticeStore(unitOfWork);
  }

  /** Returns the store of announcements that were not delivered yet. */
  public OutboxStore outbox() {
    return new DynamoOutboxStore(unitOfWork);
  }

  /** Returns the activity log. */
  public ActivityStore activities() {
    return new DynamoActivityStore(unitOfWork, buckets, clock);
  }

  /** Returns the identity of the records. */
  public IdentityStore identity() {
    return new DynamoIdentityStore(unitOfWork.stored());
  }
}
