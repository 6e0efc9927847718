package org.mememuseum.adapter.dynamodb;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts a client's calls by operation, such as {@code GetItem}. */
final class RequestCounter implements ExecutionInterceptor {
  private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    var kind = context.request().getClass().getSimpleName().replace("Request", "");
    counts.merge(kind, 1, Integer::sum);
  }

  /** Returns the calls made during an action; nothing else may be running. */
  Map<String, Integer> during(Runnable action) {
    counts.clear();
    action.run();
    return new TreeMap<>(counts);
  }
}
