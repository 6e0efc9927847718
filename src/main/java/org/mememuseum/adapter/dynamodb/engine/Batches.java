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

/**
 * Reads and writes many items in batch requests and retries unprocessed ones. A batch is not
 * atomic: each item succeeds or fails on its own.
 */
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
    for (var batch : batches(itemKeys, MAX_READ)) {
      var keys = batch.stream().map(ItemKey::attributes).toList();
      found.addAll(read(requests.table(table), keys));
    }
    return found;
  }

  private List<Item> read(String table, List<Map<String, AttributeValue>> keys) {
    List<Item> found = new ArrayList<>();
    var retry = new Retry();
    var remaining = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    while (remaining != null) {
      var request = Map.of(table, remaining);
      var response = Errors.translated(() -> client.batchGetItem(get -> get.requestItems(request)));
      response
          .responses()
          .getOrDefault(table, List.of())
          .forEach(item -> found.add(new Item(item)));
      remaining = response.unprocessedKeys().get(table);
      if (remaining != null) {
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
    for (var batch : batches(itemKeys, MAX_WRITTEN)) {
      write(
          batch.stream()
              .collect(
                  Collectors.groupingBy(
                      itemKey -> requests.table(itemKey.table()),
                      Collectors.mapping(request, Collectors.toList()))));
    }
  }

  private void write(Map<String, List<WriteRequest>> writes) {
    var retry = new Retry();
    Map<String, List<WriteRequest>> remaining = writes;
    while (!remaining.isEmpty()) {
      var batch = remaining;
      remaining =
          Errors.translated(() -> client.batchWriteItem(all -> all.requestItems(batch)))
              .unprocessedItems();
      if (!remaining.isEmpty()) {
        retry.pause(new IllegalStateException("only a part was written"));
      }
    }
  }

  private static List<List<ItemKey>> batches(Collection<ItemKey> itemKeys, int size) {
    var all = itemKeys.stream().distinct().toList();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
        .toList();
  }
}
