package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.InvalidInputException;
import org.mememuseum.UuidV7;
import org.mememuseum.moderation.BudgetReport;
import org.mememuseum.notification.OutboxConflictException;
import org.mememuseum.notification.OutboxEntry;
import org.mememuseum.operations.Job;
import org.mememuseum.operations.JobState;
import org.mememuseum.operations.Jobs;
import org.mememuseum.operations.QueueState;
import org.mememuseum.operations.Queues;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** {@code /admin/queues}: what waits, what was given up, and the background jobs of this server. */
@Named
@RequestScoped
public class QueuesPage {
  private static final int MAX_LETTERS = 100;

  private CurrentMember me;
  private Queues queues;
  private Jobs jobs;
  private BudgetReport budget;
  private Phrases phrases;
  private Texts texts;
  private Map<String, String> parameters;
  private Optional<List<Letter>> letters = Optional.empty();

  protected QueuesPage() {}

  @Inject
  public QueuesPage(
      CurrentMember me,
      Queues queues,
      Jobs jobs,
      BudgetReport budget,
      Phrases phrases,
      Texts texts,
      @RequestParameterMap Map<String, String> parameters) {
    this.me = me;
    this.queues = queues;
    this.jobs = jobs;
    this.budget = budget;
    this.phrases = phrases;
    this.texts = texts;
    this.parameters = parameters;
  }

  /** Sends the dead letter again whose button was pressed. */
  public void sendAgain() {
    letters = Optional.empty();
    queues.sendAgain(letterId(), me.get());
    SeeOther.at(Route.QUEUES.path(), "sentAgain");
  }

  /** Drops the dead letter whose button was pressed. */
  public void drop() {
    letters = Optional.empty();
    queues.drop(letterId(), me.get());
    SeeOther.at(Route.QUEUES.path(), "dropped");
  }

  /** Runs the job whose button was pressed. */
  public void run() {
    var job = Job.find(row()).orElseThrow(() -> new InvalidInputException("job", "unknown"));
    if (jobs.run(job, me.get())) {
      SeeOther.at(Route.QUEUES.path(), "jobDone");
    } else {
      SeeOther.at(Route.QUEUES.path(), "jobFailed");
    }
  }

  private UUID letterId() {
    return UuidV7.parse(row()).orElseThrow(OutboxConflictException::new);
  }

  private String row() {
    return parameters.getOrDefault("row", "");
  }

  public List<QueueLine> getQueues() {
    return queues.measure(me.get()).stream().map(this::line).toList();
  }

  private QueueLine line(QueueState state) {
    return new QueueLine(
        phrases.word("queue." + state.queue().slug()),
        phrases.number(state.size()),
        state.oldest().map(phrases::moment).orElse(new Moment("", "")));
  }

  /**
   * A queue.
   *
   * @param oldest since when its oldest record waits; empty texts if there is none
   */
  public record QueueLine(String name, String size, Moment oldest) {}

  /** Returns the announcements that were given up, oldest first. */
  public List<Letter> getLetters() {
    // A page asks several times.
    if (letters.isEmpty()) {
      letters =
          Optional.of(
              queues.findDeadLetters(me.get(), MAX_LETTERS).stream().map(this::letter).toList());
    }
    return letters.get();
  }

  private Letter letter(OutboxEntry dead) {
    return new Letter(
        dead.id().toString(),
        dead.announcement().subject(),
        dead.reason(),
        phrases.number(dead.attempts()),
        phrases.moment(dead.at()));
  }

  /**
   * An announcement that was given up.
   *
   * @param attempts how often it was tried
   */
  public record Letter(String id, String subject, String reason, String attempts, Moment at) {}

  public List<JobLine> getJobs() {
    return jobs.find(me.get()).stream().map(this::line).toList();
  }

  private JobLine line(JobState state) {
    String slug = state.job().slug();
    return new JobLine(
        slug,
        phrases.word("job." + slug),
        phrases.word("job." + slug + ".when"),
        state.last().map(run -> phrases.second(run.at())).orElse(new Moment("", "")),
        state.last().map(run -> texts.sentence("job.took", run.took().toMillis())).orElse(""),
        state
            .last()
            .map(run -> run.failure().orElse(phrases.word("job.done")))
            .orElse(phrases.word("job.never")));
  }

  /**
   * A background job.
   *
   * @param at when its last run began; empty texts if there was none
   * @param took how long that took; empty if there was none
   * @param outcome how it went
   */
  public record JobLine(
      String slug, String name, String when, Moment at, String took, String outcome) {}

  /** Returns what is spent of today's budget, in a sentence. */
  public String getBudget() {
    return budget.find(me.get()).map(this::sentence).orElse(phrases.word("budget.none"));
  }

  private String sentence(BudgetReport.Today today) {
    return texts.sentence("budget.today", today.spent(), today.limit());
  }
}
