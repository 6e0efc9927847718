package org.mememuseum.aws;

import java.util.List;
import org.mememuseum.adapter.dynamodb.engine.DynamoClients;
import org.mememuseum.adapter.s3.S3Connection;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Looks into what stand-ins keep, past the museum and past all gates. */
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
            to ->
                to.endpointOverride(s3.address())
                    .region(LocalCredentials.REGION)
                    .credentialsProvider(LocalCredentials.provider()));
  }

  /** Returns how many items all tables have together. */
  public int items() {
    return template.tables().stream().mapToInt(table -> items(table.tableName())).sum();
  }

  /** Returns how many items the table has whose name ends like this. */
  public int itemsOf(String end) {
    return template.tables().stream()
        .filter(table -> table.tableName().endsWith(end))
        .mapToInt(table -> items(table.tableName()))
        .sum();
  }

  /** Returns the keys of the objects in the bucket that have these words in their key. */
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
