package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.util.List;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The museum's records in DynamoDB: one adapter for each port. They serve any number of threads,
 * and remember for moments what was read: a server needs one museum, not several.
 *
 * <p>What use cases write in a transaction is sent in one request when it commits. What answers
 * something, such as a like, is written at once and not undone when the use case fails. A museum's
 * exception that only shows on commit (two registered under one name at one moment) is what the
 * transaction fails with.
 *
 * <p>Whatever they are asked, they throw {@link org.mememuseum.StoreUnavailableException} when
 * DynamoDB cannot be reached or stays too busy for some seconds; nothing is half-written then.
 */
public final class DynamoMuseum {
  /** All tables, without their prefix. */
  public static final List<String> TABLES =
      List.of(
          DynamoActivityStore.TABLE,
          DynamoAttemptStore.TABLE,
          Calendar.TABLE,
          CommentItems.TABLE,
          DynamoDecisionStore.TABLE,
          DynamoLikeStore.TABLE,
          MemberItems.KEYS,
          MemberItems.USERS,
          MemeItems.TABLE,
          DynamoNoticeStore.TABLE,
          DynamoQuotaStore.TABLE,
          DynamoSignInStore.TABLE,
          Hanging.TAG_TABLE,
          DynamoViewStore.TABLE);

  private final Records records;
  private final Clock clock;
  private final Names names;
  private final RecentMembers recentMembers;
  private final Calendar calendar;
  private final Walls walls;
  private final Memes memes;
  private final SignInStore signIns;

  /**
   * @param client see {@link DynamoClients}; it is not closed here
   * @param prefix what the names of all tables begin with; may be empty
   */
  public DynamoMuseum(
      DynamoDbClient client, String prefix, Transactions transactions, Clock clock) {
    this.clock = clock;
    var database = new Database(client, prefix);
    records = new Records(database, transactions);
    names = new Names(records, clock);
    recentMembers = new RecentMembers(records, clock);
    calendar = new Calendar(database, clock);
    walls = new Walls(records, calendar, clock);
    memes = new Memes(records, names);
    signIns = new DynamoSignInStore(records, clock);
  }

  /** Returns the members. */
  public MemberStore members() {
    return new DynamoMemberStore(records, recentMembers, names);
  }

  /** Returns the sign-ins. */
  public SignInStore signIns() {
    return signIns;
  }

  /** Returns the counted attempts. */
  public AttemptStore attempts() {
    return new DynamoAttemptStore(records.stored());
  }

  /** Returns the memes. */
  public MemeStore memes() {
    return new DynamoMemeStore(records, memes, walls, calendar);
  }

  /** Returns the walls of approved memes. */
  public MemeIndex index() {
    return new DynamoMemeIndex(records, memes, walls);
  }

  /** Returns the likes and the milestones they lead to. */
  public LikeStore likes() {
    return new DynamoLikeStore(records.stored());
  }

  /** Returns the comments. */
  public CommentStore comments() {
    return new DynamoCommentStore(records, names);
  }

  /** Returns the views. */
  public ViewStore views() {
    return new DynamoViewStore(records.stored());
  }

  /** Returns the decisions on memes. */
  public DecisionStore decisions() {
    return new DynamoDecisionStore(records);
  }

  /** Returns what was taken from quotas. */
  public QuotaStore quotas() {
    return new DynamoQuotaStore(records);
  }

  /** Returns the members' notices. */
  public NoticeStore notices() {
    return new DynamoNoticeStore(records);
  }

  /** Returns the activity log. */
  public ActivityStore activities() {
    return new DynamoActivityStore(records, calendar, clock);
  }

  /** Returns the identity of the records. */
  public IdentityStore identity() {
    return new DynamoIdentityStore(records.stored());
  }
}
