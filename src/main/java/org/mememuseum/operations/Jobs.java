package org.mememuseum.operations;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.mememuseum.MuseumException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.SignIns;
import org.mememuseum.member.Throttle;
import org.mememuseum.moderation.ExpiredClaims;
import org.mememuseum.moderation.Sweep;
import org.mememuseum.notification.Deliveries;
import org.mememuseum.operations.JobRuns.Work;
import org.mememuseum.reaction.ViewBatch;
import org.mememuseum.upload.OrphanSweep;

/**
 * The background jobs of this server, for admins. Throws {@link NotFoundException} for anybody
 * else. Each job has transactions of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {
  private JobRuns runs;
  private JobOrders orders;
  private Sweep sweep;
  private Deliveries deliveries;
  private OrphanSweep orphans;
  private SignIns signIns;
  private Throttle throttle;
  private Quotas quotas;
  private ExpiredClaims claims;
  private ViewBatch visits;

  protected Jobs() {}

  @Inject
  public Jobs(
      JobRuns runs,
      JobOrders orders,
      Sweep sweep,
      Deliveries deliveries,
      OrphanSweep orphans,
      SignIns signIns,
      Throttle throttle,
      Quotas quotas,
      ExpiredClaims claims,
      ViewBatch visits) {
    this.runs = runs;
    this.orders = orders;
    this.sweep = sweep;
    this.deliveries = deliveries;
    this.orphans = orphans;
    this.signIns = signIns;
    this.throttle = throttle;
    this.quotas = quotas;
    this.claims = claims;
    this.visits = visits;
  }

  /** Returns the state of each job, in the order of {@link Job}. */
  public List<JobState> find(Member admin) {
    admin.requireAdmin();
    return Arrays.stream(Job.values()).map(job -> new JobState(job, runs.find(job))).toList();
  }

  /**
   * Runs a job now.
   *
   * @return whether it succeeded; a refusal is recorded, and {@link #find} tells it
   * @throws JobRunningException if it is running already
   */
  public boolean run(Job job, Member admin) {
    admin.requireAdmin();
    try {
      runs.run(job, work(job, admin));
      return true;
    } catch (JobRunningException running) {
      throw running;
    } catch (MuseumException refusal) {
      return false;
    }
  }

  private Work<Void, RuntimeException> work(Job job, Member admin) {
    Runnable task =
        switch (job) {
          case REQUEUE -> sweep::requeueStale;
          case DELIVERIES -> deliveries::deliverDue;
          case ORPHANS -> orphans::sweep;
          case TRASH -> orphans::emptyTrash;
          case SIGN_INS -> signIns::purge;
          case ATTEMPTS -> throttle::purge;
          case QUOTAS -> quotas::purge;
          case CLAIMS -> claims::purge;
          case VISITS -> visits::purge;
        };
    return () -> {
      orders.announce(job, admin.id());
      task.run();
      return null;
    };
  }
}
