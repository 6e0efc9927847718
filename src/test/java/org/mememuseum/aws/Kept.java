package org.mememuseum.aws;

import java.util.List;
import org.mememuseum.adapter.dynamodb.engine.DynamoClients;
import org.mememuseum.adapter.s3.S3Connection;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Reads what the stand-ins store, bypassing the museum and all gates. */
public final class Kept implements AutoCloseable {
  private final Template template;
  private final DynamoDbClient dynamoDb;
  private final S3Client s3;

  Kept(Template template, DynamoDbLocal dynamoDb, S3Proxy s3) {
    this.template = template;
    var builder = DynamoClients.builder();
    builder
        .endpointOverride(dynamoDb.address())
        .region(LocalCredentials.REGION)
        .credentialsProvider(LocalCredentials.provider());
    this.dynamoDb = builder.build();
    this.s3 =
        S3Connection.open(
            s3Builder ->
                s3Builder
                    .endpointOverride(s3.address())
                    .region(LocalCredentials.REGION)
                    .credentialsProvider(LocalCredentials.provider()));
  }

  /** Returns the number of items in all tables together. */
  public int items() {
    return template.tables().stream().mapToInt(table -> items(table.tableName())).sum();
  }

  /** Returns the number of items in the table whose name ends like this. */
  public int itemsOf(String end) {
    return template.tables().stream()
        .filter(table -> table.tableName().endsWith(end))
        .mapToInt(table -> items(table.tableName()))
        .sum();
  }

  /** Returns the keys of the bucket's objects that contain this text. */
  public List<String> objects(String words) {
    return s3.listObjectsV2Paginator(list -> list.bucket(template.bucket())).contents().stream()
        .map(S3Object::key)
        .filter(key -> key.contains(words))
        .toList();
  }

  @Override
  public void close() {
    dynamoDb.close();
    s3.close();
  }

  private int items(String table) {
    return dynamoDb
        .scanPaginator(scan -> scan.tableName(table).select(Select.COUNT).consistentRead(true))
        .stream()
        .mapToInt(page -> page.count())
        .sum();
  }
}
