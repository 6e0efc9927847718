package org.mememuseum.adapter.dynamodb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Builds DynamoDB requests from changes and key ranges. */
final class Requests {
  private final String prefix;

  /**
   * @param prefix the prefix of all table names
   */
  Requests(String prefix) {
    this.prefix = prefix;
  }

  String table(String name) {
    return prefix + name;
  }

  QueryRequest.Builder query(KeyRange range) {
    return query(range, Condition.NONE);
  }

  QueryRequest.Builder query(KeyRange range, Condition filter) {
    var expression = new Expression();
    var request = QueryRequest.builder().tableName(table(range.table()));
    range.index().ifPresent(request::indexName);
    if (!filter.isNone()) {
      request.filterExpression(filter.in(expression));
    }
    return request
        .keyConditionExpression(range.in(expression))
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .scanIndexForward(!range.descending())
        .consistentRead(range.consistent());
  }

  TransactWriteItem write(Change change) {
    return switch (change.kind()) {
      case PUT -> TransactWriteItem.builder().put(put(change)).build();
      case UPDATE -> TransactWriteItem.builder().update(update(change)).build();
      case DELETE -> TransactWriteItem.builder().delete(delete(change)).build();
    };
  }

  private Put put(Change change) {
    var expression = new Expression();
    var request =
        Put.builder().tableName(table(change.itemKey().table())).item(change.set().attributes());
    condition(change, expression).ifPresent(request::conditionExpression);
    return request
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .build();
  }

  private Delete delete(Change change) {
    var expression = new Expression();
    var request =
        Delete.builder()
            .tableName(table(change.itemKey().table()))
            .key(change.itemKey().attributes());
    condition(change, expression).ifPresent(request::conditionExpression);
    return request
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .build();
  }

  private Update update(Change change) {
    var expression = new Expression();
    var request =
        Update.builder()
            .tableName(table(change.itemKey().table()))
            .key(change.itemKey().attributes())
            .updateExpression(updateExpression(change, expression));
    condition(change, expression).ifPresent(request::conditionExpression);
    return request
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .build();
  }

  private static Optional<String> condition(Change change, Expression expression) {
    return change.condition().isNone()
        ? Optional.empty()
        : Optional.of(change.condition().in(expression));
  }

  private static String updateExpression(Change change, Expression expression) {
    List<String> parts = new ArrayList<>();
    if (!change.set().attributes().isEmpty()) {
      parts.add(
          change.set().attributes().entrySet().stream()
              .map(
                  entry ->
                      expression.name(entry.getKey()) + " = " + expression.value(entry.getValue()))
              .collect(Collectors.joining(", ", "SET ", "")));
    }
    if (!change.removed().isEmpty()) {
      parts.add(
          change.removed().stream()
              .map(expression::name)
              .collect(Collectors.joining(", ", "REMOVE ", "")));
    }
    if (!change.added().isEmpty()) {
      parts.add(
          change.added().entrySet().stream()
              .map(
                  entry ->
                      expression.name(entry.getKey()) + " " + expression.value(entry.getValue()))
              .collect(Collectors.joining(", ", "ADD ", "")));
    }
    return String.join(" ", parts);
  }
}
