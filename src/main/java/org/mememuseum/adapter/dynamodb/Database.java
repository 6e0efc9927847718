package org.mememuseum.adapter.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Sends requests to DynamoDB, and goes on where it answers in parts. The edge of this adapter: what
 * goes wrong beyond it leaves in the museum's terms.
 */
final class Database {
  /** How many items a transaction may change. */
  static final int MOST_CHANGES = 100;

  private static final int MOST_READ = 100;
  private static final int MOST_WRITTEN = 25;

  private final DynamoDbClient client;
  private final Requests requests;

  /**
   * @param prefix what the names of all tables begin with
   */
  Database(DynamoDbClient client, String prefix) {
    this.client = client;
    this.requests = new Requests(prefix);
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
    List<Item> found = new ArrayList<>();
    List<Place> all = places.stream().distinct().toList();
    for (int from = 0; from < all.size(); from += MOST_READ) {
      var keys =
          all.subList(from, Math.min(all.size(), from + MOST_READ)).stream()
              .map(Place::attributes)
              .toList();
      found.addAll(read(requests.table(table), keys));
    }
    return found;
  }

  private List<Item> read(String table, List<Map<String, AttributeValue>> keys) {
    List<Item> found = new ArrayList<>();
    var patience = new Patience();
    var left = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    while (left != null) {
      var asked = Map.of(table, left);
      var answer = Errors.translated(() -> client.batchGetItem(get -> get.requestItems(asked)));
      answer.responses().getOrDefault(table, List.of()).forEach(item -> found.add(new Item(item)));
      left = answer.unprocessedKeys().get(table);
      if (left != null) {
        patience.pause(new IllegalStateException("only a part was read"));
      }
    }
    return found;
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
    var request = requests.query(range).limit(most);
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
    Map<String, List<WriteRequest>> writes = new HashMap<>();
    items.forEach(
        (place, item) ->
            writes
                .computeIfAbsent(requests.table(place.table()), table -> new ArrayList<>())
                .add(
                    WriteRequest.builder()
                        .putRequest(put -> put.item(Change.put(place, item).set().attributes()))
                        .build()));
    write(writes);
  }

  /** Deletes what is there, each for itself. */
  void deleteAll(Collection<Place> places) {
    List<Place> all = places.stream().distinct().toList();
    IntStream.iterate(0, from -> from < all.size(), from -> from + MOST_WRITTEN)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + MOST_WRITTEN)))
        .forEach(
            some ->
                write(
                    some.stream()
                        .collect(
                            Collectors.groupingBy(
                                place -> requests.table(place.table()),
                                Collectors.mapping(
                                    place ->
                                        WriteRequest.builder()
                                            .deleteRequest(it -> it.key(place.attributes()))
                                            .build(),
                                    Collectors.toList())))));
  }

  private void write(Map<String, List<WriteRequest>> writes) {
    var patience = new Patience();
    Map<String, List<WriteRequest>> left = writes;
    while (!left.isEmpty()) {
      var some = left;
      left =
          Errors.translated(() -> client.batchWriteItem(w -> w.requestItems(some)))
              .unprocessedItems();
      if (!left.isEmpty()) {
        patience.pause(new IllegalStateException("only a part was written"));
      }
    }
  }
}
