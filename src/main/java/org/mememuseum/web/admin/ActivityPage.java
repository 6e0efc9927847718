package org.mememuseum.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.Page;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.ActivitySearch;
import org.mememuseum.member.Profiles;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.routes.PathParameter;
import org.mememuseum.web.text.Phrases;

/** {@code /admin/activity}: the activity log, newest first. */
@Named
@RequestScoped
public class ActivityPage {
  private static final int SIZE = 50;

  private PathParameter pathParameter;
  private CurrentMember me;
  private ActivityQuery query;
  private ActivitySearch search;
  private Profiles profiles;
  private Phrases phrases;
  private Page<Activity> page;

  protected ActivityPage() {}

  @Inject
  public ActivityPage(
      PathParameter pathParameter,
      CurrentMember me,
      ActivityQuery query,
      ActivitySearch search,
      Profiles profiles,
      Phrases phrases) {
    this.pathParameter = pathParameter;
    this.me = me;
    this.query = query;
    this.search = search;
    this.profiles = profiles;
    this.phrases = phrases;
  }

  @PostConstruct
  void load() {
    page =
        query
            .find()
            .map(filter -> search.find(me.get(), filter, pathParameter.after(), SIZE))
            .orElse(new Page<>(List.of(), Optional.empty()));
  }

  public List<ActivityLine> getLines() {
    var members =
        page.items().stream()
            .flatMap(
                line ->
                    Stream.concat(line.actor().stream(), ActivityLine.subjectMember(line).stream()))
            .collect(Collectors.toSet());
    var names = profiles.findNames(members);
    return page.items().stream().map(line -> ActivityLine.of(line, names, phrases)).toList();
  }

  /** Returns whether the page has no lines. */
  public boolean isBare() {
    return page.items().isEmpty();
  }

  /** Returns the link to the next page; empty on the last page. */
  public String getNext() {
    return pathParameter.onward(query.appendTo(Route.ACTIVITY.path()), page.next());
  }

  /** Returns the link to the selected lines as a file. */
  public String getExport() {
    return query.appendTo(Route.ACTIVITY_CSV.path());
  }
}
