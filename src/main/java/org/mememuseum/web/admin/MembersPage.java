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
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberAdministration;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Profiles;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Moment;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** {@code /admin/members}: members by name or e-mail address, or else those who joined last. */
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
  private Texts texts;
  private Clock clock;
  private List<Member> found = List.of();
  private String error = "";

  protected MembersPage() {}

  @Inject
  public MembersPage(
      HttpServletRequest request,
      CurrentMember me,
      MemberAdministration administration,
      ActivitySearch activities,
      Profiles profiles,
      Phrases phrases,
      Texts texts,
      Clock clock) {
    this.request = request;
    this.me = me;
    this.administration = administration;
    this.activities = activities;
    this.profiles = profiles;
    this.phrases = phrases;
    this.texts = texts;
    this.clock = clock;
  }

  @PostConstruct
  void load() {
    try {
      found = administration.search(me.get(), getSought(), FOUND);
    } catch (InvalidInputException notAnAddress) {
      error = texts.sentence(notAnAddress);
    }
  }

  /** Returns the text of the search; may be empty. */
  public String getSought() {
    return Optional.ofNullable(request.getParameter("q")).orElse("").strip();
  }

  /** Returns why nothing could be searched; usually empty. */
  public String getError() {
    return error;
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
