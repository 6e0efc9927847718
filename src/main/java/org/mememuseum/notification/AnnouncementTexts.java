package org.mememuseum.notification;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.Messages;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.BudgetSpent;
import org.mememuseum.moderation.Decision;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.reaction.Milestone;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.route.Route;
import org.mememuseum.upload.SweepStopped;

/**
 * Makes announcements of events, with texts from the message bundle. The text of a key {@code
 * announcement.x} comes with a subject, {@code announcement.x.subject}.
 */
final class AnnouncementTexts {
  private static final Messages MESSAGES = Messages.ENGLISH;
  private static final int MAX_FINDINGS = 10;

  private final BaseUrl baseUrl;

  AnnouncementTexts(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  Announcement registered(Member member) {
    String name = member.name().text();
    return new Announcement(
        Topic.NEW_MEME_UPLOAD,
        MESSAGES.format("announcement.registered.subject", name),
        MESSAGES.format("announcement.registered", name),
        Map.of("event", "member-registered"));
  }

  Announcement approved(Meme meme) {
    return new Announcement(
        Topic.NEW_MEME_UPLOAD,
        subject("announcement.approved", meme),
        lines(sentence("announcement.approved", meme), address(meme)),
        attributes("meme-approved", meme));
  }

  Announcement heldOrRejected(Meme meme, Decision decision) {
    boolean held = meme.status() == Status.HELD;
    String key = held ? "announcement.held" : "announcement.rejected";
    return new Announcement(
        Topic.CONTENT_MODERATION,
        subject(key, meme),
        lines(
            sentence(key, meme),
            Reason.text(decision.reasons(), MESSAGES),
            findings(decision),
            held ? reviewLink() : "",
            MESSAGES.format("announcement.forStaff", address(meme))),
        attributes(meme, decision));
  }

  Announcement trending(Meme meme, Milestone milestone) {
    var counts = meme.counts();
    var attributes = attributes("meme-trending", meme);
    attributes.put("counted", milestone.kind().slug());
    attributes.put("threshold", Long.toString(milestone.threshold()));
    return new Announcement(
        Topic.TRENDING_ALERT,
        subject("announcement.trending", meme),
        lines(
            sentence(
                "announcement.trending",
                meme,
                count("count." + milestone.kind().slug(), milestone.threshold())),
            MESSAGES.format(
                "announcement.counts",
                count("count.likes", counts.likes()),
                count("count.views", counts.views())),
            address(meme)),
        attributes);
  }

  Announcement budgetSpent(BudgetSpent event) {
    return new Announcement(
        Topic.CONTENT_MODERATION,
        MESSAGES.format("announcement.budgetSpent.subject"),
        lines(
            MESSAGES.format(
                "announcement.budgetSpent",
                Integer.toString(event.limit()),
                event.day().toString()),
            reviewLink()),
        Map.of("event", "budget-spent"));
  }

  Announcement sweepStopped(SweepStopped event) {
    return new Announcement(
        Topic.CONTENT_MODERATION,
        MESSAGES.format("announcement.sweepStopped.subject"),
        lines(
            MESSAGES.format(
                "announcement.sweepStopped",
                Integer.toString(event.found()),
                Integer.toString(event.limit())),
            MESSAGES.format("announcement.sweepStopped.advice")),
        Map.of("event", "sweep-stopped"));
  }

  private static String subject(String key, Meme meme) {
    return MESSAGES.format(key + ".subject", meme.details().title().text());
  }

  // Placeholders 0 to 2 of every sentence about a meme are title, author and accession number.
  private static String sentence(String key, Meme meme, String... more) {
    var about =
        Stream.of(
            meme.details().title().text(),
            meme.author().name().text(),
            meme.id().accessionNumber());
    return MESSAGES.format(key, Stream.concat(about, Stream.of(more)).toArray());
  }

  private static String findings(Decision decision) {
    return decision.findings().stream()
        .limit(MAX_FINDINGS)
        .map(
            finding ->
                MESSAGES.format(
                    "announcement.finding",
                    finding.label(),
                    decimal(finding.confidence()),
                    decimal(finding.threshold())))
        .collect(Collectors.joining("\n"));
  }

  private String reviewLink() {
    return MESSAGES.format("announcement.decide", baseUrl.address(Route.REVIEW.path()));
  }

  private String address(Meme meme) {
    return baseUrl.address(Route.VIEW.at(meme.id()));
  }

  private static String count(String key, long number) {
    return MESSAGES.format(key + (number == 1 ? ".one" : ".many"), Long.toString(number));
  }

  private static String decimal(double percentage) {
    return String.format(Locale.ROOT, "%.1f", percentage);
  }

  private static Map<String, String> attributes(Meme meme, Decision decision) {
    var attributes = attributes("meme-" + meme.status().slug(), meme);
    attributes.put("decided_by", decision.decidedBy());
    decision.findings().stream()
        .findFirst()
        .ifPresent(
            finding -> {
              attributes.put("label", finding.label());
              attributes.put("confidence", decimal(finding.confidence()));
            });
    return attributes;
  }

  private static Map<String, String> attributes(String event, Meme meme) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("event", event);
    attributes.put("meme_id", meme.id().toString());
    attributes.put("category", meme.details().category().slug());
    return attributes;
  }

  private static String lines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }
}
