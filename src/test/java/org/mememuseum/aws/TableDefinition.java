package org.mememuseum.aws;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** Turns the properties of an {@code AWS::DynamoDB::Table} into the requests that create it. */
final class TableDefinition {
  private TableDefinition() {}

  static CreateTableRequest createTable(Node table) {
    var request =
        CreateTableRequest.builder()
            .tableName(table.at("TableName").text())
            .billingMode(BillingMode.fromValue(table.at("BillingMode").text()))
            .attributeDefinitions(
                table.listAt("AttributeDefinitions").stream()
                    .map(TableDefinition::attribute)
                    .toList())
            .keySchema(keys(table));
    var global = table.listAt("GlobalSecondaryIndexes");
    if (!global.isEmpty()) {
      request.globalSecondaryIndexes(global.stream().map(TableDefinition::global).toList());
    }
    var local = table.listAt("LocalSecondaryIndexes");
    if (!local.isEmpty()) {
      request.localSecondaryIndexes(local.stream().map(TableDefinition::local).toList());
    }
    return request.build();
  }

  static Optional<UpdateTimeToLiveRequest> timeToLive(Node table) {
    return table
        .find("TimeToLiveSpecification")
        .map(
            setting ->
                UpdateTimeToLiveRequest.builder()
                    .tableName(table.at("TableName").text())
                    .timeToLiveSpecification(
                        TimeToLiveSpecification.builder()
                            .attributeName(setting.at("AttributeName").text())
                            .enabled(Boolean.valueOf(setting.at("Enabled").text()))
                            .build())
                    .build());
  }

  private static AttributeDefinition attribute(Node attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute.at("AttributeName").text())
        .attributeType(attribute.at("AttributeType").text())
        .build();
  }

  private static List<KeySchemaElement> keys(Node of) {
    return of.listAt("KeySchema").stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(key.at("AttributeName").text())
                    .keyType(key.at("KeyType").text())
                    .build())
        .toList();
  }

  private static GlobalSecondaryIndex global(Node index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.at("IndexName").text())
        .keySchema(keys(index))
        .projection(projection(index))
        .build();
  }

  private static LocalSecondaryIndex local(Node index) {
    return LocalSecondaryIndex.builder()
        .indexName(index.at("IndexName").text())
        .keySchema(keys(index))
        .projection(projection(index))
        .build();
  }

  private static Projection projection(Node index) {
    Node projection = index.at("Projection");
    var attributes = projection.listAt("NonKeyAttributes").stream().map(Node::text).toList();
    return Projection.builder()
        .projectionType(projection.at("ProjectionType").text())
        .nonKeyAttributes(attributes.isEmpty() ? null : attributes)
        .build();
  }
}
