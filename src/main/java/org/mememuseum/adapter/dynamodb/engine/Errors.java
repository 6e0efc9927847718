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

/** Translates failures of DynamoDB requests into the museum's exceptions. */
final class Errors {
  private static final String CONDITION = "ConditionalCheckFailed";
  // These are codes of cancellation reasons, not names of exceptions.
  private static final Set<String> TRANSIENT =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");
  private static final int SERVER_ERROR = 500;

  private Errors() {}

  /**
   * Sends a request and returns its result.
   *
   * @throws StoreUnavailableException if DynamoDB cannot be reached, throttles or reports a server
   *     error, after the client's retries
   * @throws Retry.WriteConflictException if a concurrent transaction conflicts
   */
  static <T> T translated(Supplier<T> request) {
    try {
      return request.get();
    } catch (TransactionConflictException | TransactionInProgressException conflict) {
      throw new Retry.WriteConflictException(conflict);
    } catch (DynamoDbException response) {
      throw isTransient(response) ? new StoreUnavailableException(response) : response;
    } catch (SdkClientException noResponse) {
      throw new StoreUnavailableException(noResponse);
    }
  }

  /** Sends a transaction; returns the indices of failed conditions, or none if it succeeded. */
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
    if (reasons.stream().anyMatch(reason -> TRANSIENT.contains(String.valueOf(reason.code())))) {
      throw new Retry.WriteConflictException(cancelled);
    }
    throw cancelled;
  }

  private static boolean isTransient(DynamoDbException response) {
    return response.isThrottlingException() || response.statusCode() >= SERVER_ERROR;
  }
}
