package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mememuseum.member.Member;
import org.mememuseum.member.Profiles;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.PolicyAdministration;
import org.mememuseum.moderation.Rule;
import org.mememuseum.settings.Revision;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** Lists the saved policies with what each changed. */
@RequestScoped
public class PolicyHistory {
  private static final Texts TEXTS = new Texts();

  private PolicyAdministration administration;
  private Profiles profiles;
  private Phrases phrases;

  protected PolicyHistory() {}

  @Inject
  public PolicyHistory(PolicyAdministration administration, Profiles profiles, Phrases phrases) {
    this.administration = administration;
    this.profiles = profiles;
    this.phrases = phrases;
  }

  /**
   * A saved policy.
   *
   * @param by the name of the admin; empty if they are gone
   * @param changes what differs from the policy before it
   * @param current whether it is the current one
   */
  public record Entry(int number, Moment at, String by, List<String> changes, boolean current) {
    public Entry {
      changes = List.copyOf(changes);
    }
  }

  /** Returns the newest policies, newest first. */
  List<Entry> find(Member admin, int limit) {
    var revisions = administration.history(admin, limit);
    var names =
        profiles.findNames(revisions.stream().map(Revision::by).collect(Collectors.toSet()));
    List<Entry> entries = new ArrayList<>();
    Map<Integer, Policy> policies = new HashMap<>();
    for (var revision : revisions) {
      var before = policy(policies, admin, revision.number() - 1);
      var after = policy(policies, admin, revision.number());
      entries.add(
          new Entry(
              revision.number(),
              phrases.second(revision.at()),
              Optional.ofNullable(names.get(revision.by())).map(name -> name.text()).orElse(""),
              changes(before, after),
              entries.isEmpty()));
    }
    return entries;
  }

  private Policy policy(Map<Integer, Policy> policies, Member admin, int number) {
    return policies.computeIfAbsent(number, unread -> administration.get(admin, unread));
  }

  private List<String> changes(Policy before, Policy after) {
    List<String> changes = new ArrayList<>();
    if (!before.otherwise().equals(after.otherwise())) {
      String label = phrases.word("policy.default");
      changes.add(change(label, Optional.of(before.otherwise()), Optional.of(after.otherwise())));
    }
    var labels = new TreeSet<>(before.rules().keySet());
    labels.addAll(after.rules().keySet());
    for (String label : labels) {
      var old = Optional.ofNullable(before.rules().get(label));
      var now = Optional.ofNullable(after.rules().get(label));
      if (!old.equals(now)) {
        changes.add(change(label, old, now));
      }
    }
    return changes;
  }

  private String change(String label, Optional<Rule> before, Optional<Rule> after) {
    return label + ": " + words(before) + " → " + words(after);
  }

  private String words(Optional<Rule> rule) {
    if (rule.isEmpty()) {
      return phrases.word("policy.kind.inherit");
    }
    var entry = PolicyForm.Entry.of(rule.get());
    if (entry.kind().equals("publish")) {
      return phrases.word("policy.kind.publish");
    }
    String hold = entry.hold().isEmpty() ? "" : TEXTS.sentence("policy.holdFrom", entry.hold());
    String reject =
        entry.reject().isEmpty() ? "" : TEXTS.sentence("policy.rejectFrom", entry.reject());
    return String.join(" ", List.of(hold, reject)).strip();
  }
}
