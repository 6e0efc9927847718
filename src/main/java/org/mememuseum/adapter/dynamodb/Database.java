package org.mememuseum.adapter.dynamodb;

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
 * Sends requests to DynamoDB, and goes on where it answers in parts. The edge of this adapter: what
 * goes wrong beyond it leaves in the museum's terms.
 */
final class Database {
  /** How many items a transaction may change. */
  static final int MOST_CHANGES = 100;

  /** So many as there are. */
  static final int ALL = Integer.MAX_VALUE;

  private final DynamoDbClient client;
  private final Requests requests;
  private final Batches batches;

  /**
   * @param prefix what the names of all tables begin with
   */
  Database(DynamoDbClient client, String prefix) {
    this.client = client;
    this.requests = new Requests(prefix);
    this.batches = new Batches(client, requests);
  }

  /** Returns the item there, as it is now. */
  Optional<Item> find(Place place) {
    var found =
        Errors.translated(
            () ->
                client.getItem(
                    item ->
                        item.tableName(requests.table(place.table()))
                            .key(place.attributes())
                            .consistentRead(true)));
    return found.hasItem() ? Optional.of(new Item(found.item())) : Optional.empty();
  }

  /** Returns the items that are there, as they are now, in no particular order. */
  List<Item> findAll(String table, Collection<Place> places) {
    return batches.findAll(table, places);
  }

  /** Returns the first items of a range. */
  List<Item> query(Range range, int most) {
    List<Item> found = new ArrayList<>();
    Map<String, AttributeValue> from = Map.of();
    do {
      var answer = query(range, most - found.size(), from, Select.UNKNOWN_TO_SDK_VERSION);
      answer.items().forEach(item -> found.add(new Item(item)));
      from = answer.lastEvaluatedKey();
    } while (!from.isEmpty() && found.size() < most);
    return found;
  }

  /** Returns how many items a range has, counting no further than {@code most}. */
  int count(Range range, int most) {
    int counted = 0;
    Map<String, AttributeValue> from = Map.of();
    do {
      var answer = query(range, most - counted, from, Select.COUNT);
      counted += answer.count();
      from = answer.lastEvaluatedKey();
    } while (!from.isEmpty() && counted < most);
    return counted;
  }

  private QueryResponse query(
      Range range, int most, Map<String, AttributeValue> from, Select select) {
    var request = requests.query(range);
    if (most != ALL) {
      request.limit(most);
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
   * Makes all changes or none. What other transactions are in the way of is tried again for a few
   * seconds; an answer that got lost does no harm.
   *
   * @param changes at most {@value #MOST_CHANGES}, of different items
   * @return the places in the list of those whose condition does not hold; empty if all is done
   */
  List<Integer> change(List<Change> changes) {
    String token = UUID.randomUUID().toString();
    var items = changes.stream().map(requests::write).toList();
    return Patience.insistOn(
        () ->
            Errors.refused(
                () ->
                    client.transactWriteItems(
                        all -> all.transactItems(items).clientRequestToken(token))));
  }

  /** Puts items there, each for itself, over what may be there. */
  void putAll(Map<Place, Item> items) {
    batches.putAll(items);
  }

  /** Deletes what is there, each for itself. */
  void deleteAll(Collection<Place> places) {
    batches.deleteAll(places);
  }
}
