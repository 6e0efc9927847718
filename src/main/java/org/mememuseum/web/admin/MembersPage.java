package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mememuseum.InvalidInputException;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.ActivityFilter;
import org.mememuseum.activity.ActivitySearch;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberAdministration;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Profiles;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.SeeOther;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;

/** {@code /admin/members}: members by name or e-mail address, and those who joined last. */
@Named
@RequestScoped
public class MembersPage {
  private static final int FOUND = 50;
  private static final int NEWEST = 20;

  private HttpServletRequest request;
  private CurrentMember me;
  private MemberAdministration administration;
  private ActivitySearch activities;
  private Profiles profiles;
  private Phrases phrases;
  private Clock clock;
  private List<Member> found = List.of();
  private EmailAddress email;

  protected MembersPage() {}

  @Inject
  public MembersPage(
      HttpServletRequest request,
      CurrentMember me,
      MemberAdministration administration,
      ActivitySearch activities,
      Profiles profiles,
      Phrases phrases,
      Clock clock) {
    this.request = request;
    this.me = me;
    this.administration = administration;
    this.activities = activities;
    this.profiles = profiles;
    this.phrases = phrases;
    this.clock = clock;
  }

  @PostConstruct
  void load() {
    found = administration.search(me.get(), getSought(), FOUND);
  }

  /** Leads to the member with the e-mail address typed. Posted, so that no URL contains it. */
  public void lookUp() {
    var member =
        administration
            .lookUp(me.get(), email)
            .orElseThrow(() -> new InvalidInputException("email", "unknown"));
    SeeOther.at(Route.MEMBER.at(member.id()));
  }

  public EmailAddress getEmail() {
    return email;
  }

  public void setEmail(EmailAddress email) {
    this.email = email;
  }

  /** Returns the text of the search; may be empty. */
  public String getSought() {
    return Optional.ofNullable(request.getParameter("q")).orElse("").strip();
  }

  public List<Row> getRows() {
    return found.stream()
        .map(
            member ->
                new Row(
                    link(member.id(), member.name().text()),
                    phrases.word("role." + member.role().slug()),
                    phrases.word(isSuspended(member) ? "standing.suspended" : "standing.good"),
                    phrases.moment(member.createdAt())))
        .toList();
  }

  private boolean isSuspended(Member member) {
    return member.suspensionAt(clock.instant()).isPresent();
  }

  /** Returns whether more members were found than are shown. */
  public boolean isMore() {
    return found.size() == FOUND;
  }

  /** Returns the members who registered last; nothing if some are sought. */
  public List<Newcomer> getNewest() {
    if (!getSought().isEmpty()) {
      return List.of();
    }
    var registrations =
        activities
            .find(me.get(), ActivityFilter.of(Action.REGISTER), Optional.empty(), NEWEST)
            .items();
    var ids = registrations.stream().flatMap(line -> line.actor().stream()).toList();
    var names = profiles.findNames(ids);
    return registrations.stream()
        .filter(line -> line.actor().filter(names::containsKey).isPresent())
        .map(line -> newcomer(line, names.get(line.actor().orElseThrow()).text()))
        .toList();
  }

  private Newcomer newcomer(Activity registration, String name) {
    return new Newcomer(
        link(registration.actor().orElseThrow(), name), phrases.moment(registration.at()));
  }

  private static Link link(MemberId id, String name) {
    return new Link(name, Route.MEMBER.at(id));
  }

  /** A member who was found. */
  public record Row(Link member, String role, String standing, Moment since) {}

  /** A member who joined lately. */
  public record Newcomer(Link member, Moment since) {}
}
