package org.mememuseum.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mememuseum.Await;
import org.mememuseum.aws.Call;
import org.mememuseum.aws.StandIns;

/**
 * Measures the calls to Amazon's services that an action in the museum causes. Leaves out the
 * museum's periodic background calls.
 */
final class CallMeter {
  private static final long QUIET = Duration.ofMillis(250).toNanos();

  private final StandIns aws;

  CallMeter(StandIns aws) {
    this.aws = aws;
  }

  /** Returns the calls made until the action returned, in order for each service. */
  List<Call> during(Runnable action) {
    settle();
    action.run();
    return foreground();
  }

  /**
   * Returns the calls made from the start of the action until this call was seen and no other
   * followed for a while.
   */
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

  /** Runs the action and returns the call that writes the counted views. */
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
