package org.mememuseum.adapter.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Reads and writes many items at a time, each for itself, until none is left over. */
final class Batches {
  private static final int MOST_READ = 100;
  private static final int MOST_WRITTEN = 25;

  private final DynamoDbClient client;
  private final Requests requests;

  Batches(DynamoDbClient client, Requests requests) {
    this.client = client;
    this.requests = requests;
  }

  /** Returns the items that are there, as they are now, in no particular order. */
  List<Item> findAll(String table, Collection<Place> places) {
    List<Item> found = new ArrayList<>();
    for (var some : parts(places, MOST_READ)) {
      var keys = some.stream().map(Place::attributes).toList();
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

  /** Puts items there, over what may be there. */
  void putAll(Map<Place, Item> items) {
    writeAll(
        items.keySet(),
        place ->
            WriteRequest.builder()
                .putRequest(put -> put.item(Change.put(place, items.get(place)).set().attributes()))
                .build());
  }

  /** Deletes what is there. */
  void deleteAll(Collection<Place> places) {
    writeAll(
        places,
        place -> WriteRequest.builder().deleteRequest(it -> it.key(place.attributes())).build());
  }

  private void writeAll(Collection<Place> places, Function<Place, WriteRequest> request) {
    for (var some : parts(places, MOST_WRITTEN)) {
      write(
          some.stream()
              .collect(
                  Collectors.groupingBy(
                      place -> requests.table(place.table()),
                      Collectors.mapping(request, Collectors.toList()))));
    }
  }

  private void write(Map<String, List<WriteRequest>> writes) {
    var patience = new Patience();
    Map<String, List<WriteRequest>> left = writes;
    while (!left.isEmpty()) {
      var some = left;
      left =
          Errors.translated(() -> client.batchWriteItem(all -> all.requestItems(some)))
              .unprocessedItems();
      if (!left.isEmpty()) {
        patience.pause(new IllegalStateException("only a part was written"));
      }
    }
  }

  private static List<List<Place>> parts(Collection<Place> places, int size) {
    var all = places.stream().distinct().toList();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
        .toList();
  }
}
