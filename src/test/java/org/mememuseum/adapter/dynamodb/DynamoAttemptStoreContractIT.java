package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.AttemptStore.Count;
import org.mememuseum.member.AttemptStoreContract;

class DynamoAttemptStoreContractIT implements AttemptStoreContract, OnDynamoDb {
  @Test
  void aLimitThatOneItemHasNoRoomForIsRefused() {
    var count = new Count("registration:school", Instant.EPOCH, 1_001);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> stores().attempts().add(Instant.now(), List.of(count)))
        .withMessageContaining("1001");
  }
}
