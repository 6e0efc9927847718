package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The ports on DynamoDB Local, in tables of their own. */
final class DynamoStores implements Stores {
  private static final int MAX_DELETED = 25;

  private final ThreadTransactions transactions = new ThreadTransactions();
  private final DynamoDbClient directClient = LocalDynamo.client();
  private final String prefix = LocalDynamo.createTables(directClient);
  private final Map<String, List<String>> keys = new HashMap<>();
  private final DynamoDbClient client;
  private final Clock clock;
  private DynamoMuseum museum;

  /**
   * @param interceptors see each of the museum's requests
   */
  DynamoStores(Clock clock, ExecutionInterceptor... interceptors) {
    this.clock = clock;
    this.client = LocalDynamo.client(interceptors);
    this.museum = anotherServer();
    directClient.listTables().tableNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(
            name ->
                keys.put(
                    name,
                    directClient
                        .describeTable(table -> table.tableName(name))
                        .table()
                        .keySchema()
                        .stream()
                        .map(KeySchemaElement::attributeName)
                        .toList()));
  }

  /** Returns the museum as another server sees it, with empty caches. */
  DynamoMuseum anotherServer() {
    return new DynamoMuseum(client, prefix, transactions, clock);
  }

  DynamoDbClient client() {
    return directClient;
  }

  String table(String name) {
    return prefix + name;
  }

  @Override
  public MemberStore members() {
    return museum.members();
  }

  @Override
  public SignInStore signIns() {
    return museum.signIns();
  }

  @Override
  public AttemptStore attempts() {
    return museum.attempts();
  }

  @Override
  public MemeStore memes() {
    return museum.memes();
  }

  @Override
  public EditStore edits() {
    return museum.edits();
  }

  @Override
  public MemeIndex index() {
    return museum.index();
  }

  @Override
  public LikeStore likes() {
    return museum.likes();
  }

  @Override
  public CommentStore comments() {
    return museum.comments();
  }

  @Override
  public ViewStore views() {
    return museum.views();
  }

  @Override
  public DecisionStore decisions() {
    return museum.decisions();
  }

  @Override
  public AppealStore appeals() {
    return museum.appeals();
  }

  @Override
  public ClaimStore claims() {
    return museum.claims();
  }

  @Override
  public StatisticsStore statistics() {
    return museum.statistics();
  }

  @Override
  public RevisionStore revisions() {
    return museum.revisions();
  }

  @Override
  public HeldCommentStore heldComments() {
    return museum.heldComments();
  }

  @Override
  public ReportStore reports() {
    return museum.reports();
  }

  @Override
  public QuotaStore quotas() {
    return museum.quotas();
  }

  @Override
  public NoticeStore notices() {
    return museum.notices();
  }

  @Override
  public OutboxStore outbox() {
    return museum.outbox();
  }

  @Override
  public ActivityStore activities() {
    return museum.activities();
  }

  @Override
  public IdentityStore identity() {
    return museum.identity();
  }

  @Override
  public <T> T together(Supplier<T> calls) {
    return transactions.in(calls);
  }

  @Override
  public void clear() {
    keys.forEach(this::clear);
    museum = anotherServer();
  }

  private void clear(String table, List<String> names) {
    for (var page : directClient.scanPaginator(scan -> scan.tableName(table))) {
      var all = page.items();
      for (int from = 0; from < all.size(); from += MAX_DELETED) {
        var batch = all.subList(from, Math.min(all.size(), from + MAX_DELETED));
        var deletions = batch.stream().map(item -> deletion(item, names)).toList();
        directClient.batchWriteItem(write -> write.requestItems(Map.of(table, deletions)));
      }
    }
  }

  private static WriteRequest deletion(Map<String, AttributeValue> item, List<String> names) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(names);
    return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
  }
}
