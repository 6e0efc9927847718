package org.mememuseum.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.InvalidInputException;
import org.mememuseum.MuseumException;
import org.mememuseum.MuseumException.Kind;
import org.mememuseum.NotFoundException;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Review;
import org.mememuseum.web.routes.CurrentMember;
import org.mememuseum.web.text.Texts;

/** The memes that were chosen in the queue, each of which is decided in its own transaction. */
@RequestScoped
public class ChosenMemes {
  private static final int MAX = 50;
  private static final Set<Kind> ABOUT_ONE =
      EnumSet.of(Kind.CONFLICT, Kind.FORBIDDEN, Kind.NOT_FOUND);

  private CurrentMember me;
  private Review review;
  private Texts texts;
  private Map<String, String[]> parameters;

  protected ChosenMemes() {}

  @Inject
  public ChosenMemes(
      CurrentMember me,
      Review review,
      Texts texts,
      @RequestParameterValuesMap Map<String, String[]> parameters) {
    this.me = me;
    this.review = review;
    this.texts = texts;
    this.parameters = parameters;
  }

  /** Returns whether a meme is chosen. */
  boolean contains(MemeId id) {
    return texts().anyMatch(id.toString()::equals);
  }

  private Stream<String> texts() {
    return Arrays.stream(Optional.ofNullable(parameters.get("chosen")).orElse(new String[0]));
  }

  /**
   * Decides on all of them.
   *
   * @param decision decides on one
   * @return for each that was refused because of what it is by now, why
   * @throws InvalidInputException if there are none or more than 50
   * @throws NotFoundException if one is no id
   */
  List<String> decide(Consumer<MemeId> decision) {
    List<String> refused = new ArrayList<>();
    for (var id : ids()) {
      try {
        decision.accept(id);
      } catch (RuntimeException failure) {
        refused.add(sentence(id, refusalOfOne(failure)));
      }
    }
    return refused;
  }

  /**
   * Requires that some are chosen.
   *
   * @throws InvalidInputException if there are none or more than 50
   * @throws NotFoundException if one is no id
   */
  void requireSome() {
    ids();
  }

  private Set<MemeId> ids() {
    var ids =
        texts()
            .map(text -> MemeId.parse(text).orElseThrow(NotFoundException::new))
            .collect(Collectors.toUnmodifiableSet());
    if (ids.isEmpty()) {
      throw new InvalidInputException("chosen", "required");
    }
    if (ids.size() > MAX) {
      throw new InvalidInputException("chosen", "tooMany", MAX);
    }
    return ids;
  }

  private static MuseumException refusalOfOne(RuntimeException failure) {
    return MuseumException.in(failure)
        .filter(refusal -> ABOUT_ONE.contains(refusal.kind()))
        .orElseThrow(() -> failure);
  }

  private String sentence(MemeId id, MuseumException refusal) {
    return texts.sentence("review.refused", title(id), texts.sentence(refusal));
  }

  private String title(MemeId id) {
    try {
      return review.get(me.get(), id).meme().details().title().text();
    } catch (NotFoundException gone) {
      return id.accessionNumber();
    }
  }
}
