package org.mememuseum.operations;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.SignIns;
import org.mememuseum.member.Throttle;
import org.mememuseum.moderation.ExpiredClaims;
import org.mememuseum.moderation.Sweep;
import org.mememuseum.notification.Deliveries;
import org.mememuseum.reaction.ViewBatch;
import org.mememuseum.upload.OrphanSweep;

/** A background job that a timer runs on each server and that admins may run as well. */
public enum Job {
  /** Queues memes again whose examination got stuck. */
  REQUEUE(Sweep.class, "requeueStale"),
  /** Delivers announcements whose messages were lost. */
  DELIVERIES(Deliveries.class, "deliverDue"),
  /** Moves pictures without a meme to the trash. */
  ORPHANS(OrphanSweep.class, "sweep"),
  /** Deletes what has been in the trash for long. */
  TRASH(OrphanSweep.class, "emptyTrash"),
  /** Removes expired sign-ins. */
  SIGN_INS(SignIns.class, "purge"),
  /** Removes failed log-ins and other attempts that no limit counts any more. */
  ATTEMPTS(Throttle.class, "purge"),
  /** Removes quotas of hours and days that are over. */
  QUOTAS(Quotas.class, "purge"),
  /** Removes claims of held memes that have expired. */
  CLAIMS(ExpiredClaims.class, "purge"),
  /** Removes visits that are no longer needed to count each visitor once a day. */
  VISITS(ViewBatch.class, "purge");

  private final Class<?> bean;
  private final String method;

  Job(Class<?> bean, String method) {
    this.bean = bean;
    this.method = method;
  }

  /** Returns the job that a timer's method does; empty if it is none of these. */
  public static Optional<Job> of(Method timed) {
    return Arrays.stream(values())
        .filter(job -> job.bean.equals(timed.getDeclaringClass()))
        .filter(job -> job.method.equals(timed.getName()))
        .findAny();
  }

  /** Returns the job with this slug; empty if there is none. */
  public static Optional<Job> find(String slug) {
    return Arrays.stream(values()).filter(job -> job.slug().equals(slug)).findAny();
  }

  /** Returns the name in lower case with hyphens. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
