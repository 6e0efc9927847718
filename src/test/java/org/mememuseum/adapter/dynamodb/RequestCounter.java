package org.mememuseum.adapter.dynamodb;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts the calls of a client by their kind, such as {@code GetItem}. */
final class RequestCounter implements ExecutionInterceptor {
  private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    var kind = context.request().getClass().getSimpleName().replace("Request", "");
    counts.merge(kind, 1, Integer::sum);
  }

  /** Returns what was called while something was done, as if nothing else was going on. */
  Map<String, Integer> during(Runnable deed) {
    counts.clear();
    deed.run();
    return new TreeMap<>(counts);
  }
}
