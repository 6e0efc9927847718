package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.InvalidInputException;
import org.mememuseum.moderation.BudgetReport;
import org.mememuseum.operations.DeadLetter;
import org.mememuseum.operations.Job;
import org.mememuseum.operations.JobState;
import org.mememuseum.operations.Jobs;
import org.mememuseum.operations.QueueName;
import org.mememuseum.operations.QueueState;
import org.mememuseum.operations.Queues;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** {@code /admin/queues}: queues, dead letters and background jobs of this server. */
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
    queues.sendAgain(row(), me.get());
    SeeOther.at(Route.QUEUES.path(), "sentAgain");
  }

  /** Drops the dead letter whose button was pressed. */
  public void drop() {
    letters = Optional.empty();
    queues.drop(row(), me.get());
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

  private String row() {
    return parameters.getOrDefault("row", "");
  }

  public List<QueueLine> getQueues() {
    return queues.measure(me.get()).stream().map(this::line).toList();
  }

  private QueueLine line(QueueState state) {
    return new QueueLine(
        name(state.queue()),
        phrases.number(state.size()),
        phrases.number(state.retries()),
        state.oldest().map(phrases::moment).orElse(new Moment("", "")));
  }

  private String name(QueueName queue) {
    return phrases.word("queue." + queue.slug());
  }

  /**
   * A queue.
   *
   * @param oldest when its oldest message was sent; empty texts if there is none
   */
  public record QueueLine(String name, String size, String retries, Moment oldest) {}

  /** Returns the dead letters, oldest first. */
  public List<Letter> getLetters() {
    // A page asks several times.
    if (letters.isEmpty()) {
      letters =
          Optional.of(
              queues.findDeadLetters(me.get(), MAX_LETTERS).stream().map(this::letter).toList());
    }
    return letters.get();
  }

  private Letter letter(DeadLetter found) {
    return new Letter(
        found.id(),
        found.queue().map(this::name).orElse(phrases.word("queue.unknown")),
        content(found),
        found.reason().isEmpty() ? phrases.word("deadLetter.noReason") : found.reason(),
        found.attempts() == 0 ? "" : phrases.number(found.attempts()),
        phrases.moment(found.at()),
        found.queue().isPresent());
  }

  private Link content(DeadLetter found) {
    if (found.content().isEmpty()) {
      return new Link(phrases.word("deadLetter.noContent"), "");
    }
    boolean isMeme = found.queue().equals(Optional.of(QueueName.EXAMINATION));
    return new Link(found.content(), isMeme ? Route.CASE.at(found.content()) : "");
  }

  /**
   * A dead letter.
   *
   * @param content what it is about; with the page of the meme, if it is one to examine
   * @param attempts how often it was tried; empty if unknown
   * @param sendable whether it is known where it came from
   */
  public record Letter(
      String id,
      String queue,
      Link content,
      String reason,
      String attempts,
      Moment at,
      boolean sendable) {}

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
