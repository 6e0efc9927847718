package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;
import org.mememuseum.settings.Document;
import org.mememuseum.settings.DocumentChanged;
import org.mememuseum.settings.Revision;
import org.mememuseum.settings.RevisionConflictException;
import org.mememuseum.settings.RevisionStore;

/**
 * Lets admins change the policy. Throws {@link NotFoundException} for anybody else. Number 0 stands
 * for the policy that the museum started with.
 */
@Stateless
public class PolicyAdministration {
  private static final int REPLAYED = 1_000;
  private static final int MOST_READ = 5_000;
  private static final int BLOCK = 50;

  private RevisionStore revisions;
  private FirstPolicy first;
  private DecisionStore decisions;
  private MemeStore memes;
  private EvidenceReader evidence;
  private Event<DocumentChanged> changed;
  private Clock clock;

  protected PolicyAdministration() {}

  @Inject
  public PolicyAdministration(
      RevisionStore revisions,
      FirstPolicy first,
      DecisionStore decisions,
      MemeStore memes,
      EvidenceReader evidence,
      Event<DocumentChanged> changed,
      Clock clock) {
    this.revisions = revisions;
    this.first = first;
    this.decisions = decisions;
    this.memes = memes;
    this.evidence = evidence;
    this.changed = changed;
    this.clock = clock;
  }

  /** Returns the current policy, even if another server saved it just now. */
  public Numbered get(Member admin) {
    admin.requireAdmin();
    return revisions
        .findLatest(Document.POLICY)
        .map(this::numbered)
        .orElse(new Numbered(0, first.policy()));
  }

  private Numbered numbered(Revision revision) {
    return new Numbered(revision.number(), first.read(revision));
  }

  /**
   * Returns an earlier policy.
   *
   * @throws NotFoundException if there is none with this number
   */
  public Policy get(Member admin, int number) {
    admin.requireAdmin();
    return number == 0
        ? first.policy()
        : revisions
            .find(Document.POLICY, number)
            .map(first::read)
            .orElseThrow(NotFoundException::new);
  }

  /** Returns the newest revisions, newest first; the policy of the start is not among them. */
  public List<Revision> history(Member admin, int limit) {
    admin.requireAdmin();
    return revisions.findBefore(Document.POLICY, Integer.MAX_VALUE, limit);
  }

  /**
   * Judges the last 1,000 examined memes by the current policy and by these rules. Makes no call to
   * the examining service, so labels that it did not report under the policy of that time are not
   * judged. Works without a transaction, because it may take seconds.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public PolicyReplay replay(Member admin, Map<String, Rule> rules, Rule otherwise) {
    admin.requireAdmin();
    var candidate = new Policy("replay", rules, otherwise, first.policy().parents());
    var count = new ReplayCount(get(admin).policy(), candidate);
    Set<MemeId> seen = new HashSet<>();
    Optional<Cursor> after = Optional.empty();
    int read = 0;
    do {
      var page = decisions.findExaminations(after, BLOCK);
      judge(page.items(), seen, count);
      read += page.items().size();
      after = page.next();
    } while (after.isPresent() && count.examined() < REPLAYED && read < MOST_READ);
    return count.result();
  }

  // Of several examinations of a meme, only the newest counts.
  private void judge(List<PastExamination> examinations, Set<MemeId> seen, ReplayCount count) {
    var found = memes.findAll(examinations.stream().map(PastExamination::meme).toList());
    for (var examination : examinations) {
      var meme = Optional.ofNullable(found.get(examination.meme()));
      boolean counts =
          meme.filter(each -> each.status() != Status.WITHDRAWN).isPresent()
              && seen.add(examination.meme())
              && count.examined() < REPLAYED;
      if (counts) {
        evidence
            .labels(examination.evidence())
            .ifPresent(labels -> count.add(meme.get(), examination.verdict(), labels));
      }
    }
  }

  /**
   * Saves a policy.
   *
   * @param basedOn the number of the policy that was changed
   * @throws RevisionConflictException if there is a later one; nothing is saved
   */
  public void save(Member admin, int basedOn, Map<String, Rule> rules, Rule otherwise) {
    admin.requireAdmin();
    add(admin, basedOn, rules, otherwise, "");
  }

  /**
   * Makes an earlier policy the current one.
   *
   * @param number which one
   * @param basedOn the number of the current policy
   * @throws NotFoundException if there is none with this number
   * @throws RevisionConflictException if there is a later one; nothing is saved
   */
  public void rollBack(Member admin, int basedOn, int number) {
    var policy = get(admin, number);
    add(admin, basedOn, policy.rules(), policy.otherwise(), " as number " + number);
  }

  private void add(
      Member admin, int basedOn, Map<String, Rule> rules, Rule otherwise, String details) {
    if (get(admin).number() != basedOn) {
      throw new RevisionConflictException();
    }
    int number = basedOn + 1;
    String text = PolicyFile.write("r" + number, rules, otherwise);
    revisions.add(new Revision(Document.POLICY, number, clock.instant(), admin.id(), text));
    changed.fire(new DocumentChanged(Document.POLICY, admin.id(), "number " + number + details));
  }

  /** A policy and its number. */
  public record Numbered(int number, Policy policy) {}
}
