package org.mememuseum.aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/** Creates the museum's tables as its template defines them. */
public final class Tables {
  private Tables() {}

  /**
   * Creates the tables that do not exist yet and waits until they can be used.
   *
   * @param timeToLive whether expired items are deleted (time to live)
   */
  public static void create(DynamoDbClient client, Template template, boolean timeToLive) {
    for (var table : template.tables()) {
      try {
        client.createTable(table);
      } catch (ResourceInUseException isThere) {
        continue;
      }
      client.waiter().waitUntilTableExists(exists -> exists.tableName(table.tableName()));
      if (timeToLive) {
        template.timesToLive().stream()
            .filter(setting -> setting.tableName().equals(table.tableName()))
            .forEach(client::updateTimeToLive);
      }
    }
  }
}
