package org.mememuseum.adapter.dynamodb.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mememuseum.StoreUnavailableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What the failures of requests mean to the museum. */
final class Errors {
  private static final String CONDITION = "ConditionalCheckFailed";
  // The names are those of cancellation reasons, not of exceptions.
  private static final Set<String> PASSING =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");
  private static final int SERVERS_FAULT = 500;

  private Errors() {}

  /**
   * Returns what the request returns.
   *
   * @throws StoreUnavailableException if DynamoDB cannot be reached, is busy or in trouble, after
   *     the client has tried several times
   * @throws Retry.WriteConflictException if a transaction was in the way
   */
  static <T> T translated(Supplier<T> request) {
    try {
      return request.get();
    } catch (TransactionConflictException | TransactionInProgressException another) {
      throw new Retry.WriteConflictException(another);
    } catch (DynamoDbException answer) {
      throw isPassing(answer) ? new StoreUnavailableException(answer) : answer;
    } catch (SdkClientException noAnswer) {
      throw new StoreUnavailableException(noAnswer);
    }
  }

  /** Sends a transaction; returns which of its conditions do not hold, none if it is done. */
  static List<Integer> refused(Supplier<?> transaction) {
    try {
      translated(transaction);
      return List.of();
    } catch (TransactionCanceledException cancelled) {
      return refused(cancelled);
    }
  }

  private static List<Integer> refused(TransactionCanceledException cancelled) {
    List<Integer> refused = new ArrayList<>();
    List<CancellationReason> reasons = cancelled.cancellationReasons();
    for (int i = 0; i < reasons.size(); i++) {
      if (CONDITION.equals(reasons.get(i).code())) {
        refused.add(i);
      }
    }
    if (!refused.isEmpty()) {
      return refused;
    }
    if (reasons.stream().anyMatch(reason -> PASSING.contains(String.valueOf(reason.code())))) {
      throw new Retry.WriteConflictException(cancelled);
    }
    throw cancelled;
  }

  private static boolean isPassing(DynamoDbException answer) {
    return answer.isThrottlingException() || answer.statusCode() >= SERVERS_FAULT;
  }
}
