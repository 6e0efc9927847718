package org.mememuseum.adapter.dynamodb.engine;

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

/** Batch requests: reads and writes many items, each on its own, and repeats unprocessed ones. */
final class Batches {
  private static final int MAX_READ = 100;
  private static final int MAX_WRITTEN = 25;

  private final DynamoDbClient client;
  private final Requests requests;

  Batches(DynamoDbClient client, Requests requests) {
    this.client = client;
    this.requests = requests;
  }

  /** Returns the items with these keys, by strongly consistent reads, in no particular order. */
  List<Item> findAll(String table, Collection<ItemKey> itemKeys) {
    List<Item> found = new ArrayList<>();
    for (var some : parts(itemKeys, MAX_READ)) {
      var keys = some.stream().map(ItemKey::attributes).toList();
      found.addAll(read(requests.table(table), keys));
    }
    return found;
  }

  private List<Item> read(String table, List<Map<String, AttributeValue>> keys) {
    List<Item> found = new ArrayList<>();
    var retry = new Retry();
    var left = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    while (left != null) {
      var asked = Map.of(table, left);
      var answer = Errors.translated(() -> client.batchGetItem(get -> get.requestItems(asked)));
      answer.responses().getOrDefault(table, List.of()).forEach(item -> found.add(new Item(item)));
      left = answer.unprocessedKeys().get(table);
      if (left != null) {
        retry.pause(new IllegalStateException("only a part was read"));
      }
    }
    return found;
  }

  /** Puts items and replaces existing ones. */
  void putAll(Map<ItemKey, Item> items) {
    writeAll(
        items.keySet(),
        itemKey ->
            WriteRequest.builder()
                .putRequest(
                    put -> put.item(Change.put(itemKey, items.get(itemKey)).set().attributes()))
                .build());
  }

  /** Deletes items. */
  void deleteAll(Collection<ItemKey> itemKeys) {
    writeAll(
        itemKeys,
        itemKey ->
            WriteRequest.builder().deleteRequest(it -> it.key(itemKey.attributes())).build());
  }

  private void writeAll(Collection<ItemKey> itemKeys, Function<ItemKey, WriteRequest> request) {
    for (var some : parts(itemKeys, MAX_WRITTEN)) {
      write(
          some.stream()
              .collect(
                  Collectors.groupingBy(
                      itemKey -> requests.table(itemKey.table()),
                      Collectors.mapping(request, Collectors.toList()))));
    }
  }

  private void write(Map<String, List<WriteRequest>> writes) {
    var retry = new Retry();
    Map<String, List<WriteRequest>> left = writes;
    while (!left.isEmpty()) {
      var some = left;
      left =
          Errors.translated(() -> client.batchWriteItem(all -> all.requestItems(some)))
              .unprocessedItems();
      if (!left.isEmpty()) {
        retry.pause(new IllegalStateException("only a part was written"));
      }
    }
  }

  private static List<List<ItemKey>> parts(Collection<ItemKey> itemKeys, int size) {
    var all = itemKeys.stream().distinct().toList();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
        .toList();
  }
}
