package org.mememuseum;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Several threads that do something at the same moment. */
public final class Crowd {
  private Crowd() {}

  /**
   * Runs an action in {@code size} threads at once.
   *
   * @param deed the action, given the thread's number from 0
   * @return the outcomes in order: the result, or the {@link MuseumException} thrown
   * @throws AssertionError if an action throws anything but a {@link MuseumException}, or takes 30
   *     s
   */
  public static List<Object> of(int size, IntFunction<?> action) {
    var start = new CyclicBarrier(size);
    var threads = Executors.newFixedThreadPool(size);
    try {
      List<Future<Object>> waiting = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        int number = i;
        waiting.add(threads.submit(one(start, () -> action.apply(number))));
      }
      return waiting.stream().map(Crowd::outcome).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Object> one(CyclicBarrier start, Callable<Object> action) {
    return () -> {
      start.await(30, SECONDS);
      try {
        return action.call();
      } catch (MuseumException refusal) {
        return refusal;
      }
    };
  }

  private static Object outcome(Future<Object> waiting) {
    try {
      return waiting.get(30, SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
