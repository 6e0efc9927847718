package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.InvalidInputException;
import org.mememuseum.activity.ActivitySearch;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberAdministration;
import org.mememuseum.member.Role;
import org.mememuseum.member.SuspendedException;
import org.mememuseum.member.Suspension;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Gallery;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.moderation.SuspendedWorks;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** {@code /admin/members/{id}}: a member, and what admins do about them. */
@Named
@RequestScoped
public class MemberPage {
  private static final int RECENT = 10;
  private static final int COUNTED = 50;
  private static final List<Integer> DAYS = List.of(1, 7, 30, 0);

  private CurrentMember me;
  private MemberAdministration administration;
  private ActivitySearch activities;
  private Gallery gallery;
  private Phrases phrases;
  private Texts texts;
  private Supplier<TrustRule> trust;
  private SuspendedWorks works;
  private Clock clock;
  private PathParameter pathParameter;
  private Member member;
  private List<Meme> newest;
  private String role;
  private String reason;
  private String days = DAYS.get(1).toString();
  private boolean takeDown;
  private boolean restore;

  protected MemberPage() {}

  @Inject
  public MemberPage(
      CurrentMember me,
      MemberAdministration administration,
      ActivitySearch activities,
      Gallery gallery,
      Phrases phrases,
      Texts texts,
      Supplier<TrustRule> trust,
      SuspendedWorks works,
      Clock clock,
      PathParameter pathParameter) {
    this.me = me;
    this.administration = administration;
    this.activities = activities;
    this.gallery = gallery;
    this.phrases = phrases;
    this.texts = texts;
    this.trust = trust;
    this.works = works;
    this.clock = clock;
    this.pathParameter = pathParameter;
  }

  @PostConstruct
  void load() {
    member = administration.get(me.get(), pathParameter.memberId());
    role = member.role().slug();
  }

  /** Changes the role. */
  public void appoint() {
    var newRole =
        Arrays.stream(Role.values())
            .filter(each -> each.slug().equals(role))
            .findAny()
            .orElseThrow(() -> new InvalidInputException("role", "unknown"));
    administration.appoint(me.get(), member.id(), newRole);
    SeeOther.at(Route.MEMBER.at(member.id()), "appointed");
  }

  /** Suspends the member. */
  public void suspend() {
    administration.suspend(me.get(), member.id(), new Suspension(reason, until()));
    if (takeDown) {
      works.takeDown(me.get(), member.id());
    }
    SeeOther.at(Route.MEMBER.at(member.id()), "suspended");
  }

  private Optional<Instant> until() {
    int chosen =
        DAYS.stream()
            .filter(each -> each.toString().equals(days))
            .findAny()
            .orElseThrow(() -> new InvalidInputException("days", "unknown"));
    return chosen == 0
        ? Optional.empty()
        : Optional.of(clock.instant().plus(Duration.ofDays(chosen)));
  }

  /** Lifts the suspension. */
  public void lift() {
    if (restore) {
      works.restore(me.get(), member.id());
    }
    administration.lift(me.get(), member.id());
    SeeOther.at(Route.MEMBER.at(member.id()), "lifted");
  }

  /** Hangs again what was taken down with a suspension. */
  public void hangAgain() {
    works.restore(me.get(), member.id());
    SeeOther.at(Route.MEMBER.at(member.id()), "worksRestored");
  }

  /** Returns whether some of the newest memes were taken down with a suspension that is over. */
  public boolean isRestorable() {
    return !isSuspended() && newest().stream().anyMatch(meme -> works.isTakenDown(me.get(), meme));
  }

  /** Signs the member out everywhere. */
  public void signOut() {
    administration.signOut(me.get(), member.id());
    SeeOther.at(Route.MEMBER.at(member.id()), "signedOut");
  }

  public Link getMember() {
    return new Link(member.name().text(), Links.to(member.name()));
  }

  public String getRoleName() {
    return phrases.word("role." + member.role().slug());
  }

  public Moment getSince() {
    return phrases.moment(member.createdAt());
  }

  /** Returns whether the page is the viewer's own. */
  public boolean isOwn() {
    return member.id().equals(me.get().id());
  }

  public boolean isSuspended() {
    return suspension().isPresent();
  }

  /** Returns the reason of the suspension; empty if there is none. */
  public String getSuspensionReason() {
    return suspension().map(Suspension::reason).orElse("");
  }

  /** Returns how many more approvals make the member trusted; 0 if they are. */
  public int getMissingTrust() {
    return trust.get().missing(member);
  }

  /** Returns when the suspension ends; empty if there is none, or it does not end. */
  public String getSuspendedUntil() {
    return suspension().flatMap(Suspension::until).map(SuspendedException::format).orElse("");
  }

  private Optional<Suspension> suspension() {
    return member.suspensionAt(clock.instant());
  }

  /** Returns the last times the member logged in, newest first. */
  public List<LogIn> getLogIns() {
    return activities.findLogIns(me.get(), member.id(), RECENT).stream()
        .map(line -> new LogIn(phrases.second(line.at()), line.details()))
        .toList();
  }

  // A page with a form asks several times.
  private List<Meme> newest() {
    if (newest == null) {
      newest = gallery.findOwn(member, Optional.empty(), COUNTED).items();
    }
    return newest;
  }

  /** Returns how many of the newest memes have which status, in a sentence. */
  public String getCounts() {
    return texts.sentence(
        "review.history", count(Status.APPROVED), count(Status.REJECTED), count(Status.HELD));
  }

  private long count(Status status) {
    return newest().stream().filter(meme -> meme.status() == status).count();
  }

  /** Returns the newest memes, whatever their status is. */
  public List<Work> getWorks() {
    return newest().stream().limit(RECENT).map(this::work).toList();
  }

  private Work work(Meme meme) {
    return new Work(
        new Link(meme.details().title().text(), Links.to(meme.id())),
        phrases.word("status." + meme.status().slug()),
        phrases.moment(meme.createdAt()),
        phrases.reasons(meme.analysis().reasons()));
  }

  /** Returns the link to everything the member did. */
  public String getActivity() {
    return Route.ACTIVITY.path() + "?person=" + Links.segment(member.name().text());
  }

  public List<RoleChoice> getRoles() {
    return Arrays.stream(Role.values())
        .map(each -> new RoleChoice(each.slug(), phrases.word("role." + each.slug())))
        .toList();
  }

  /** A role to choose. */
  public record RoleChoice(String slug, String label) {}

  /** Returns for how many days a member can be suspended; 0 is for good. */
  public List<Integer> getTerms() {
    return DAYS;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isTakeDown() {
    return takeDown;
  }

  public void setTakeDown(boolean takeDown) {
    this.takeDown = takeDown;
  }

  public boolean isRestore() {
    return restore;
  }

  public void setRestore(boolean restore) {
    this.restore = restore;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  /** A login of the member. */
  public record LogIn(Moment at, String device) {}

  /** A meme of the member. */
  public record Work(Link meme, String status, Moment at, String reasons) {}
}
