package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mememuseum.InvalidInputException;
import org.mememuseum.UuidV7;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.ActivityFilter;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.Profiles;
import org.mememuseum.member.PublicName;
import org.mememuseum.web.text.Phrases;

/**
 * The filter in the address of the activity log: {@code ?person=&action=&subject=&day=}. Parts that
 * cannot be understood are reported by {@link #error}; then nothing is to be shown.
 */
@Named
@RequestScoped
public class ActivityQuery {
  private static final List<String> PARTS = List.of("person", "action", "subject", "day");

  private Profiles profiles;
  private Phrases phrases;
  private Map<String, String> values = Map.of();
  private final Map<String, String> errors = new HashMap<>();
  private ActivityFilter filter;

  protected ActivityQuery() {}

  @Inject
  public ActivityQuery(HttpServletRequest request, Profiles profiles, Phrases phrases) {
    this.profiles = profiles;
    this.phrases = phrases;
    this.values =
        PARTS.stream()
            .filter(part -> request.getParameter(part) != null)
            .filter(part -> !request.getParameter(part).isBlank())
            .collect(Collectors.toMap(part -> part, part -> request.getParameter(part).strip()));
  }

  /** Returns the filter; empty if a part cannot be understood. */
  public Optional<ActivityFilter> find() {
    if (filter == null) {
      filter = new ActivityFilter(person(), action(), subject(), day());
    }
    return Optional.of(filter).filter(valid -> errors.isEmpty());
  }

  /** Returns what was typed for a part of the filter; may be empty. */
  public String value(String part) {
    return values.getOrDefault(part, "");
  }

  /** Returns why a part cannot be understood; empty if it can. */
  public String error(String part) {
    find();
    return errors.getOrDefault(part, "");
  }

  /** Returns whether a part cannot be understood. */
  public boolean isWrong() {
    return find().isEmpty();
  }

  /** Returns whether anything is filtered. */
  public boolean isActive() {
    return !values.isEmpty();
  }

  /** Returns a path with the filter as its query. */
  public String appendTo(String path) {
    List<String> pairs = new ArrayList<>();
    for (String part : PARTS) {
      if (values.containsKey(part)) {
        pairs.add(part + "=" + URLEncoder.encode(values.get(part), StandardCharsets.UTF_8));
      }
    }
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  /** Returns all actions, with the selected one marked. */
  public List<Choice> getActions() {
    return Arrays.stream(Action.values())
        .map(
            action ->
                new Choice(
                    slug(action),
                    phrases.word("action." + slug(action)),
                    slug(action).equals(values.get("action"))))
        .toList();
  }

  /** An option of a select box. */
  public record Choice(String value, String label, boolean selected) {}

  static String slug(Action action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<MemberId> person() {
    var name = Optional.ofNullable(values.get("person"));
    var found = name.flatMap(this::findByName).map(Member::id);
    return name.isPresent() && found.isEmpty() ? wrong("person") : found;
  }

  private Optional<Member> findByName(String name) {
    try {
      return profiles.find(new PublicName(name));
    } catch (InvalidInputException notAName) {
      return Optional.empty();
    }
  }

  private Optional<Action> action() {
    var slug = Optional.ofNullable(values.get("action"));
    var found =
        slug.flatMap(
            text ->
                Arrays.stream(Action.values()).filter(each -> slug(each).equals(text)).findAny());
    return slug.isPresent() && found.isEmpty() ? wrong("action") : found;
  }

  // A pasted address of a page ends with the id, too.
  private Optional<UUID> subject() {
    var text = Optional.ofNullable(values.get("subject"));
    var found =
        text.flatMap(
            given -> UuidV7.parse(given.replaceFirst("[?#].*", "").replaceFirst(".*/", "")));
    return text.isPresent() && found.isEmpty() ? wrong("subject") : found;
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.ofNullable(values.get("day")).map(LocalDate::parse);
    } catch (DateTimeParseException notADay) {
      return wrong("day");
    }
  }

  private <T> Optional<T> wrong(String part) {
    errors.put(part, phrases.word("activity." + part + ".wrong"));
    return Optional.empty();
  }
}
