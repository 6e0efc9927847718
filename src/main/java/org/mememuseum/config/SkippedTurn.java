package org.mememuseum.config;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.mememuseum.MuseumException;
import org.mememuseum.StoreUnavailableException;
import org.mememuseum.operations.Job;
import org.mememuseum.operations.JobRunningException;
import org.mememuseum.operations.JobRuns;

/**
 * Records the runs of background jobs, and skips a timer's run when a store is unavailable, instead
 * of letting the container retry it and log a stack trace each time. Steps completed before the
 * failure are not undone, because all timed work is idempotent.
 */
public class SkippedTurn {
  private static final Logger LOG = System.getLogger("museum.jobs");

  @Inject private JobRuns runs;

  @AroundTimeout
  Object skip(InvocationContext context) throws Exception {
    var job = Job.of(context.getMethod());
    try {
      return job.isPresent() ? runs.run(job.get(), context::proceed) : context.proceed();
    } catch (StoreUnavailableException | JobRunningException logged) {
      // The outage of a database is logged once elsewhere.
      return null;
    } catch (MuseumException refusal) {
      String name = job.map(Job::slug).orElse(context.getMethod().getName());
      LOG.log(Level.WARNING, "The job " + name + " is done later: " + refusal.messageKey());
      return null;
    }
  }
}
