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

/** Many who do something at the same moment. */
public final class Crowd {
  private Crowd() {}

  /**
   * Has {@code size} threads do something at once.
   *
   * @param deed what each does, given its number from 0
   * @return what came of each, in order: its result, or the refusal it met
   * @throws AssertionError if one fails with anything but a {@link MuseumException}, or takes 30 s
   */
  public static List<Object> of(int size, IntFunction<?> deed) {
    var start = new CyclicBarrier(size);
    var threads = Executors.newFixedThreadPool(size);
    try {
      List<Future<Object>> waiting = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        int number = i;
        waiting.add(threads.submit(one(start, () -> deed.apply(number))));
      }
      return waiting.stream().map(Crowd::outcome).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Object> one(CyclicBarrier start, Callable<Object> deed) {
    return () -> {
      start.await(30, SECONDS);
      try {
        return deed.call();
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
