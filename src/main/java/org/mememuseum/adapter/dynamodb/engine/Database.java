package org.mememuseum.adapter.dynamodb.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * Sends requests to DynamoDB and follows its paginated answers. This is the edge of the adapter: it
 * translates DynamoDB's exceptions into the museum's.
 */
public final class Database {
  /** The maximum number of items that one transaction may change. */
  public static final int MAX_CHANGES = 100;

  /** The value of a {@code limit} that is none. */
  public static final int ALL = Integer.MAX_VALUE;

  private final DynamoDbClient client;
  private final Requests requests;
  private final Batches batches;

  /**
   * @param prefix the prefix of all table names
   */
  public Database(DynamoDbClient client, String prefix) {
    this.client = client;
    this.requests = new Requests(prefix);
    this.batches = new Batches(client, requests);
  }

  /** Returns the item with this key, by a strongly consistent read. */
  public Optional<Item> find(ItemKey itemKey) {
    var found =
        Errors.translated(
            () ->
                client.getItem(
                    item ->
                        item.tableName(requests.table(itemKey.table()))
                            .key(itemKey.attributes())
                            .consistentRead(true)));
    return found.hasItem() ? Optional.of(new Item(found.item())) : Optional.empty();
  }

  /** Returns the items with these keys, by strongly consistent reads, in no particular order. */
  public List<Item> findAll(String table, Collection<ItemKey> itemKeys) {
    return batches.findAll(table, itemKeys);
  }

  /** Returns the first items of a range. */
  public List<Item> query(KeyRange range, int limit) {
    List<Item> found = new ArrayList<>();
    Map<String, AttributeValue> from = Map.of();
    do {
      var response = query(range, limit - found.size(), from, Select.UNKNOWN_TO_SDK_VERSION);
      response.items().forEach(item -> found.add(new Item(item)));
      from = response.lastEvaluatedKey();
    } while (!from.isEmpty() && found.size() < limit);
    return found;
  }

  /**
   * Returns those of the first items of a range that meet a condition, which is not about keys. One
   * request.
   *
   * @param looked how many items are looked at; fewer if they are longer than a megabyte together
   */
  public Found search(KeyRange range, Condition filter, int looked) {
    var request = requests.query(range, filter).limit(looked).build();
    var response = Errors.translated(() -> client.query(request));
    return new Found(
        response.items().stream().map(Item::new).toList(), response.lastEvaluatedKey().isEmpty());
  }

  /**
   * What was found in a range.
   *
   * @param complete whether all of the range was looked at
   */
  public record Found(List<Item> items, boolean complete) {
    public Found {
      items = List.copyOf(items);
    }
  }

  /** Returns how many items a range has, counting no further than {@code limit}. */
  public int count(KeyRange range, int limit) {
    int counted = 0;
    Map<String, AttributeValue> from = Map.of();
    do {
      var response = query(range, limit - counted, from, Select.COUNT);
      counted += response.count();
      from = response.lastEvaluatedKey();
    } while (!from.isEmpty() && counted < limit);
    return counted;
  }

  private QueryResponse query(
      KeyRange range, int limit, Map<String, AttributeValue> from, Select select) {
    var request = requests.query(range);
    if (limit != ALL) {
      request.limit(limit);
    }
    if (!from.isEmpty()) {
      request.exclusiveStartKey(from);
    }
    if (select == Select.COUNT) {
      request.select(select);
    }
    return Errors.translated(() -> client.query(request.build()));
  }

  /**
   * Makes all changes or none, immediately. Write conflicts are retried for a few seconds. The
   * request is idempotent, so that retrying after a lost response does no harm.
   *
   * @param changes at most {@value #MAX_CHANGES}, of different items
   * @return the indices of the changes whose condition does not hold; empty if all are made
   */
  public List<Integer> change(List<Change> changes) {
    String token = UUID.randomUUID().toString();
    var items = changes.stream().map(requests::write).toList();
    return Retry.onConflict(
        () ->
            Errors.refused(
                () ->
                    client.transactWriteItems(
                        all -> all.transactItems(items).clientRequestToken(token))));
  }

  /** Puts items and replaces existing ones; not atomic. */
  void putAll(Map<ItemKey, Item> items) {
    batches.putAll(items);
  }

  /** Deletes items; not atomic. */
  public void deleteAll(Collection<ItemKey> itemKeys) {
    batches.deleteAll(itemKeys);
  }
}
