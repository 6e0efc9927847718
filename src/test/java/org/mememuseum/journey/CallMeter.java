package org.mememuseum.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mememuseum.Await;
import org.mememuseum.aws.Call;
import org.mememuseum.aws.StandIns;

/**
 * Tells what a museum asks of Amazon's services while something is done in it. What it asks by
 * itself from time to time is left out.
 */
final class CallMeter {
  private static final long QUIET = Duration.ofMillis(250).toNanos();

  private final StandIns aws;

  CallMeter(StandIns aws) {
    this.aws = aws;
  }

  /** Returns what was asked until the action was done, in order for each service. */
  List<Call> during(Runnable action) {
    settle();
    action.run();
    return foreground();
  }

  /** Returns what was asked from the action until this happened and all was quiet after it. */
  List<Call> until(Predicate<Call> last, Runnable action) {
    var calls = new ArrayList<>(during(action));
    Await.until(
        "the last of the calls",
        () -> {
          calls.addAll(foreground());
          return calls.stream().anyMatch(last);
        });
    calls.addAll(settle());
    return calls;
  }

  /** Returns the request that writes visits down, after the action was done. */
  List<Call> writingVisits(Runnable action) {
    settle();
    action.run();
    List<Call> calls = new ArrayList<>();
    Await.until(
        "visits are written",
        () -> {
          aws.takeCalls().stream().filter(Call::isOfVisits).forEach(calls::add);
          return !calls.isEmpty();
        });
    return calls;
  }

  private List<Call> settle() {
    List<Call> late = new ArrayList<>();
    long[] since = {System.nanoTime()};
    Await.until(
        "nothing is asked any more",
        () -> {
          if (late.addAll(foreground())) {
            since[0] = System.nanoTime();
          }
          return System.nanoTime() - since[0] > QUIET;
        });
    return late;
  }

  private List<Call> foreground() {
    return aws.takeCalls().stream().filter(call -> !call.isInBackground()).toList();
  }
}
