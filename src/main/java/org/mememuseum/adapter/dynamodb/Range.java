package org.mememuseum.adapter.dynamodb;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items of one partition in their order.
 *
 * @param index the index that is asked; empty for the table itself
 * @param sort the attribute that they are ordered by
 * @param bound where they begin, as a condition on it such as {@code < x}
 * @param consistent whether all is seen that was written before; no global index can do that
 */
record Range(
    String table,
    Optional<String> index,
    String hash,
    String hashValue,
    String sort,
    Optional<Bound> bound,
    boolean descending,
    boolean consistent) {
  record Bound(String operator, String value) {}

  /** All items of one partition of a table, in ascending order. */
  static Range of(String table, String hash, String hashValue, String sort) {
    return new Range(table, Optional.empty(), hash, hashValue, sort, Optional.empty(), false, true);
  }

  /** All items of one partition of a global index, in ascending order. */
  static Range ofIndex(String table, String index, String hash, String hashValue, String sort) {
    return new Range(
        table, Optional.of(index), hash, hashValue, sort, Optional.empty(), false, false);
  }

  /** The same in a local index. */
  Range through(String localIndex, String itsSort) {
    return new Range(
        table, Optional.of(localIndex), hash, hashValue, itsSort, bound, descending, consistent);
  }

  Range newestFirst() {
    return new Range(table, index, hash, hashValue, sort, bound, true, consistent);
  }

  /** Those that come after a place in this order; all if there is none. */
  Range after(Optional<String> place) {
    return place.map(value -> bounded(descending ? "<" : ">", value)).orElse(this);
  }

  /** Those from a place on in ascending order. */
  Range from(String place) {
    return bounded(">=", place);
  }

  Range before(String place) {
    return bounded("<", place);
  }

  Range upTo(String place) {
    return bounded("<=", place);
  }

  private Range bounded(String operator, String value) {
    return new Range(
        table,
        index,
        hash,
        hashValue,
        sort,
        Optional.of(new Bound(operator, value)),
        descending,
        consistent);
  }

  /** Returns the condition on the keys, in DynamoDB's terms. */
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
                    expression.value(AttributeValue.fromS(limit.value()))))
        .orElse(partition);
  }
}
