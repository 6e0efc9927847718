package org.mememuseum.adapter.dynamodb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The condition of a change: all clauses must hold. Without clauses it always holds. */
public record Condition(List<Clause> clauses) {
  public static final Condition NONE = new Condition(List.of());

  /** A clause about one attribute: a pattern that takes its name and optionally values. */
  record Clause(String pattern, String attribute, List<AttributeValue> values) {}

  /** The item exists; {@code attribute} may be any that it always has. */
  public static Condition exists(String attribute) {
    return NONE.and("attribute_exists(%s)", attribute);
  }

  public static Condition absent(String attribute) {
    return NONE.and("attribute_not_exists(%s)", attribute);
  }

  public static Condition equal(String attribute, String text) {
    return equal(attribute, AttributeValue.fromS(text));
  }

  public static Condition equal(String attribute, AttributeValue value) {
    return NONE.and("%s = %s", attribute, value);
  }

  /** The attribute is this text or absent. */
  public static Condition absentOrEqual(String attribute, String text) {
    return NONE.and(
        "(attribute_not_exists(%1$s) OR %1$s = %2$s)", attribute, AttributeValue.fromS(text));
  }

  /** The attribute is a number no greater than this, or absent. */
  public static Condition absentOrAtMost(String attribute, long number) {
    return NONE.and(
        "(attribute_not_exists(%1$s) OR %1$s <= %2$s)",
        attribute, AttributeValue.fromN(Long.toString(number)));
  }

  /** The attribute is a text that sorts no later than this, or absent. */
  public static Condition absentOrAtMost(String attribute, String text) {
    return NONE.and(
        "(attribute_not_exists(%1$s) OR %1$s <= %2$s)", attribute, AttributeValue.fromS(text));
  }

  /** The attribute is a number no less than this. */
  public static Condition atLeast(String attribute, long number) {
    return NONE.and("%s >= %s", attribute, AttributeValue.fromN(Long.toString(number)));
  }

  /** The attribute, a list of texts, contains this one. */
  public static Condition contains(String attribute, String text) {
    return NONE.and("contains(%s, %s)", attribute, AttributeValue.fromS(text));
  }

  /** The attribute, a set of texts, does not contain this one. */
  public Condition andLacks(String attribute, String text) {
    return and("NOT contains(%s, %s)", attribute, AttributeValue.fromS(text));
  }

  private Condition and(String pattern, String attribute, AttributeValue... values) {
    List<Clause> more = new ArrayList<>(clauses);
    more.add(new Clause(pattern, attribute, List.of(values)));
    return new Condition(List.copyOf(more));
  }

  /** Returns a condition that requires this and the other one. */
  public Condition and(Condition other) {
    List<Clause> more = new ArrayList<>(clauses);
    more.addAll(other.clauses);
    return new Condition(List.copyOf(more));
  }

  /** Returns this condition without the clauses about these attributes. */
  Condition without(Set<String> attributes) {
    return new Condition(
        clauses.stream().filter(clause -> !attributes.contains(clause.attribute())).toList());
  }

  public boolean isNone() {
    return clauses.isEmpty();
  }

  /** Returns the DynamoDB condition expression. */
  String in(Expression expression) {
    return clauses.stream()
        .map(clause -> text(clause, expression))
        .collect(Collectors.joining(" AND "));
  }

  private static String text(Clause clause, Expression expression) {
    List<String> arguments = new ArrayList<>();
    arguments.add(expression.name(clause.attribute()));
    clause.values().forEach(value -> arguments.add(expression.value(value)));
    return clause.pattern().formatted(arguments.toArray());
  }
}
