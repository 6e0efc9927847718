package org.mememuseum.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.BudgetSpent;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Finding;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.reaction.Milestone;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.route.Route;
import org.mememuseum.upload.SweepStopped;

/** How operators are told what happened. */
final class Wording {
  private static final int MAX_FINDINGS = 10;

  private final BaseUrl baseUrl;

  Wording(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  Announcement registered(Member member) {
    return new Announcement(
        Topic.NEW_MEME_UPLOAD,
        "New member: " + member.name(),
        member.name() + " has registered.",
        Map.of("event", "member-registered"));
  }

  Announcement approved(Meme meme) {
    return new Announcement(
        Topic.NEW_MEME_UPLOAD,
        "New meme: " + meme.details().title(),
        lines(List.of(whatAndWhose(meme) + " is on the wall.", page(meme))),
        attributes("meme-approved", meme));
  }

  Announcement heldOrRejected(Meme meme, Decision decision) {
    boolean held = meme.status() == Status.HELD;
    String findings =
        decision.findings().stream()
            .limit(MAX_FINDINGS)
            .map(Wording::sentence)
            .collect(Collectors.joining("\n"));
    var attributes = attributes("meme-" + meme.status().slug(), meme);
    attributes.put("decided_by", decision.decidedBy());
    decision.findings().stream()
        .findFirst()
        .ifPresent(
            finding -> {
              attributes.put("label", finding.label());
              attributes.put("confidence", number(finding.confidence()));
            });
    return new Announcement(
        Topic.CONTENT_MODERATION,
        (held ? "Meme held: " : "Meme rejected: ") + meme.details().title(),
        lines(
            List.of(
                whatAndWhose(meme) + (held ? " waits for a curator." : " was rejected."),
                String.join(" ", decision.reasons()),
                findings,
                held ? "Decide: " + baseUrl.address(Route.REVIEW.path()) : "",
                "For staff: " + page(meme))),
        attributes);
  }

  Announcement trending(Meme meme, Milestone milestone) {
    var counts = meme.counts();
    var attributes = attributes("meme-trending", meme);
    attributes.put("counted", milestone.kind().slug());
    attributes.put("threshold", Long.toString(milestone.threshold()));
    return new Announcement(
        Topic.TRENDING_ALERT,
        "Trending meme: " + meme.details().title(),
        lines(
            List.of(
                "%s has reached %s."
                    .formatted(
                        whatAndWhose(meme), count(milestone.threshold(), milestone.kind().slug())),
                count(counts.likes(), "likes") + ", " + count(counts.views(), "views") + ".",
                page(meme))),
        attributes);
  }

  Announcement budgetSpent(BudgetSpent event) {
    return new Announcement(
        Topic.CONTENT_MODERATION,
        "The day's examinations are used up",
        lines(
            List.of(
                "All %d calls of %s (UTC) are made. Until the next day every picture is held."
                    .formatted(event.limit(), event.day()),
                "Decide: " + baseUrl.address(Route.REVIEW.path()))),
        Map.of("event", "budget-spent"));
  }

  Announcement sweepStopped(SweepStopped event) {
    return new Announcement(
        Topic.CONTENT_MODERATION,
        "Oddly many pictures have no meme",
        lines(
            List.of(
                "The sweep found %d pictures without a meme and took none: at most %d may go in a day."
                    .formatted(event.found(), event.limit()),
                "Make sure that the records are complete and those of these pictures;"
                    + " docs/operations.md says how, and what to do then.")),
        Map.of("event", "sweep-stopped"));
  }

  private String page(Meme meme) {
    return baseUrl.address(Route.VIEW.at(meme.id()));
  }

  private static String whatAndWhose(Meme meme) {
    return "\"%s\" by %s (%s)"
        .formatted(meme.details().title(), meme.author().name(), meme.id().accessionNumber());
  }

  private static String sentence(Finding finding) {
    return "%s: %s %% confidence, counts from %s %%."
        .formatted(finding.label(), number(finding.confidence()), number(finding.threshold()));
  }

  private static String count(long number, String plural) {
    return number == 1 ? "1 " + plural.substring(0, plural.length() - 1) : number + " " + plural;
  }

  private static String number(double percentage) {
    return String.format(Locale.ROOT, "%.1f", percentage);
  }

  private static Map<String, String> attributes(String event, Meme meme) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("event", event);
    attributes.put("meme_id", meme.id().toString());
    attributes.put("category", meme.details().category().slug());
    return attributes;
  }

  private static String lines(List<String> lines) {
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }
}
