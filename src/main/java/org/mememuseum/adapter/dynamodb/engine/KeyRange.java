package org.mememuseum.adapter.dynamodb.engine;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A range of sort keys within one partition.
 *
 * @param index the index that is asked; empty for the table itself
 * @param sort the attribute that they are ordered by
 * @param bound where the range begins, as a condition on the sort key such as {@code < x}
 * @param consistent whether reads are strongly consistent; a global index cannot do that
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
  record Bound(String operator, String value) {}

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

  /** The same in a local index. */
  public KeyRange through(String localIndex, String itsSort) {
    return new KeyRange(
        table, Optional.of(localIndex), hash, hashValue, itsSort, bound, descending, consistent);
  }

  public KeyRange newestFirst() {
    return new KeyRange(table, index, hash, hashValue, sort, bound, true, consistent);
  }

  /** Returns the items after a sort key in this order; all of them if there is no key. */
  public KeyRange after(Optional<String> place) {
    return place.map(value -> bounded(descending ? "<" : ">", value)).orElse(this);
  }

  /** Returns the items from a sort key on, in ascending order. */
  KeyRange from(String place) {
    return bounded(">=", place);
  }

  public KeyRange before(String place) {
    return bounded("<", place);
  }

  public KeyRange upTo(String place) {
    return bounded("<=", place);
  }

  private KeyRange bounded(String operator, String value) {
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
