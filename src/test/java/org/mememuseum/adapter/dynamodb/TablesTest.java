package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.aws.Template;

class TablesTest {
  @Test
  void theTemplateMakesTheTablesThatAreAskedForBeforeTheMuseumOpens() {
    assertThat(Template.of(Map.of("Prefix", "")).tables())
        .extracting("tableName")
        .containsExactlyInAnyOrderElementsOf(DynamoMuseum.TABLES);
  }
}
