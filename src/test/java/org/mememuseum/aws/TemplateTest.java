package org.mememuseum.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

class TemplateTest {
  private static final Template TEMPLATE =
      Template.of(Map.of("Prefix", "test-", "BucketName", "pictures"));

  @Test
  void tablesAreNamedWithThePrefixAndPaidByTheRequest() {
    assertThat(TEMPLATE.tables())
        .extracting(CreateTableRequest::tableName)
        .contains("test-UsersTable", "test-MemeTable", "test-ActivityLogTable");
    assertThat(TEMPLATE.tables())
        .allMatch(table -> table.billingMode() == BillingMode.PAY_PER_REQUEST);
  }

  @Test
  void theMemeTableHasTheIndexOfItsOwners() {
    var memes =
        TEMPLATE.tables().stream()
            .filter(table -> table.tableName().equals("test-MemeTable"))
            .findFirst()
            .orElseThrow();

    assertThat(memes.keySchema()).extracting("attributeName").containsExactly("meme_id");
    assertThat(memes.globalSecondaryIndexes())
        .extracting("indexName")
        .contains("user-created_at-index");
  }

  @Test
  void theBucketTheTopicsAndTheTimesToLiveAreFound() {
    assertThat(TEMPLATE.bucket()).isEqualTo("pictures");
    assertThat(TEMPLATE.topics())
        .isEqualTo(
            Map.of(
                "NewMemeUpload", "test-NewMemeUpload",
                "TrendingAlert", "test-TrendingAlert",
                "ContentModeration", "test-ContentModeration"));
    assertThat(TEMPLATE.timesToLive())
        .extracting(UpdateTimeToLiveRequest::tableName)
        .contains("test-SignInTable", "test-VisitTable");
  }

  @Test
  void whatWasSweptUpOrDeletedCanBeHadBackForThirtyDays() {
    assertThat(TEMPLATE.expirations()).isEqualTo(Map.of("memes-trash/", 30));
    assertThat(TEMPLATE.versionsKept()).contains(30);
  }

  @Test
  void aParameterThatTheTemplateDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> Template.of(Map.of("Bukket", "pictures")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
