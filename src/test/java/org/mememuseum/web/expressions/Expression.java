package org.mememuseum.web.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An EL expression, checked against the types of the names in it. Understands the part of EL that
 * pages use: operators, the conditional, properties, methods and literals.
 */
final class Expression {
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\\d+|[A-Za-z_]\\w*|&&|\\|\\||[=!<>]=|[^\\s]");
  private static final Set<String> LITERALS = Set.of("true", "false", "null");
  private static final Set<String> PREFIXES = Set.of("empty", "not", "!", "-");
  private static final Set<String> OPERATORS =
      Set.of(
          "eq", "ne", "lt", "gt", "le", "ge", "and", "or", "div", "mod", "==", "!=", "<", ">", "<=",
          ">=", "&&", "||", "+", "-", "*", "/", "%");

  private final List<String> tokens;
  private final Function<String, Value> names;
  private final boolean action;
  private int next;
  private int steps;
  private int unknownSteps;

  /**
   * @param names finds the value of a name; throws {@link IllegalArgumentException} if there is
   *     none
   * @param action whether the expression may end in a method to call
   */
  Expression(String text, Function<String, Value> names, boolean action) {
    this.tokens = tokens(text);
    this.names = names;
    this.action = action;
  }

  /**
   * Checks the expression and returns its value.
   *
   * @throws IllegalArgumentException if a name, property or method in it does not exist, or if it
   *     is malformed
   */
  Value check() {
    Value value = conditional();
    if (next < tokens.size()) {
      throw new IllegalArgumentException("unexpected " + peek());
    }
    return value;
  }

  /** Returns whether it has properties or methods, and all of them were found. */
  boolean isChecked() {
    return steps > 0 && unknownSteps == 0;
  }

  /** Returns whether it has properties or methods of an unknown type. */
  boolean isUnknown() {
    return unknownSteps > 0;
  }

  private Value conditional() {
    Value value = operation();
    if (!accept("?")) {
      return value;
    }
    Value yes = conditional();
    expect(":");
    Value no = conditional();
    return yes.type().isPresent() ? Value.of(yes.type().get()) : no;
  }

  // Precedence does not matter to types: operators give a plain value.
  private Value operation() {
    Value value = operand();
    while (OPERATORS.contains(peek())) {
      next++;
      operand();
      value = Value.of(Object.class);
    }
    return value;
  }

  private Value operand() {
    if (PREFIXES.contains(peek())) {
      next++;
      operand();
      return Value.of(boolean.class);
    }
    Value value = primary();
    while (true) {
      if (accept(".")) {
        value = member(value, take());
      } else if (accept("[")) {
        Value index = conditional();
        expect("]");
        value = indexed(value, index);
      } else {
        return value;
      }
    }
  }

  private Value primary() {
    String token = take();
    if (token.equals("(")) {
      Value value = conditional();
      expect(")");
      return value;
    }
    if (token.startsWith("'")) {
      return Value.literal(unquoted(token));
    }
    if (LITERALS.contains(token) || Character.isDigit(token.charAt(0))) {
      return Value.of(Object.class);
    }
    return names.apply(token);
  }

  private Value member(Value owner, String name) {
    count(owner);
    if (accept("(")) {
      return owner.method(name, arguments());
    }
    return propertyOrAction(owner, name);
  }

  private Value indexed(Value owner, Value index) {
    count(owner);
    if (index.constant().isPresent()) {
      return propertyOrAction(owner, index.constant().get());
    }
    return Value.UNKNOWN;
  }

  private Value propertyOrAction(Value owner, String name) {
    return action && next == tokens.size() ? owner.method(name, 0) : owner.property(name);
  }

  private int arguments() {
    int count = 0;
    while (!accept(")")) {
      if (count > 0) {
        expect(",");
      }
      conditional();
      count++;
    }
    return count;
  }

  private void count(Value owner) {
    steps++;
    if (owner.type().isEmpty()) {
      unknownSteps++;
    }
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  private String take() {
    String token = peek();
    if (token.isEmpty()) {
      throw new IllegalArgumentException("unexpected end");
    }
    next++;
    return token;
  }

  private boolean accept(String token) {
    boolean accepted = peek().equals(token);
    if (accepted) {
      next++;
    }
    return accepted;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new IllegalArgumentException("expected " + token + " instead of " + peek());
    }
  }

  private static String unquoted(String literal) {
    return literal.substring(1, literal.length() - 1);
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    TOKEN.matcher(text).results().forEach(match -> tokens.add(match.group()));
    return tokens;
  }
}
