package org.mememuseum.adapter.dynamodb.engine;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A range of sort keys within one partition.
 *
 * @param index the index to query; empty for the table itself
 * @param sort the name of the sort key attribute
 * @param bound a condition on the sort key, such as {@code < x}
 * @param consistent whether reads are strongly consistent; a global index does not support that
 */
public record KeyRange(
    String table,
    Optional<String> index,
    String hash,
    String hashValue,
    String sort,
    Optional<Bound> bound,
    boolean descending,
    boolean consistent) {
  record Bound(String operator, AttributeValue value) {}

  /** All items of one partition of a table, in ascending order. */
  public static KeyRange of(String table, String hash, String hashValue, String sort) {
    return new KeyRange(
        table, Optional.empty(), hash, hashValue, sort, Optional.empty(), false, true);
  }

  /** All items of one partition of a global index, in ascending order. */
  public static KeyRange ofIndex(
      String table, String index, String hash, String hashValue, String sort) {
    return new KeyRange(
        table, Optional.of(index), hash, hashValue, sort, Optional.empty(), false, false);
  }

  /** Returns this range in a local index. */
  public KeyRange through(String localIndex, String indexSort) {
    return new KeyRange(
        table, Optional.of(localIndex), hash, hashValue, indexSort, bound, descending, consistent);
  }

  public KeyRange newestFirst() {
    return new KeyRange(table, index, hash, hashValue, sort, bound, true, consistent);
  }

  /** Returns this range after a sort key, in the range's order; unchanged if there is no key. */
  public KeyRange after(Optional<String> sortKey) {
    return sortKey.map(value -> bounded(descending ? "<" : ">", value)).orElse(this);
  }

  /** Returns this range from a sort key on, that key included. */
  public KeyRange from(String sortKey) {
    return bounded(">=", sortKey);
  }

  public KeyRange before(String sortKey) {
    return bounded("<", sortKey);
  }

  public KeyRange upTo(String sortKey) {
    return bounded("<=", sortKey);
  }

  /** Returns this range above a number, which is not included. */
  public KeyRange above(long number) {
    return bounded(">", AttributeValue.fromN(Long.toString(number)));
  }

  private KeyRange bounded(String operator, String value) {
    return bounded(operator, AttributeValue.fromS(value));
  }

  private KeyRange bounded(String operator, AttributeValue value) {
    return new KeyRange(
        table,
        index,
        hash,
        hashValue,
        sort,
        Optional.of(new Bound(operator, value)),
        descending,
        consistent);
  }

  /** Returns the DynamoDB key condition expression. */
  String in(Expression expression) {
    String partition =
        expression.name(hash) + " = " + expression.value(AttributeValue.fromS(hashValue));
    return bound
        .map(
            limit ->
                String.join(
                    " ",
                    partition,
                    "AND",
                    expression.name(sort),
                    limit.operator(),
                    expression.value(limit.value())))
        .orElse(partition);
  }
}
