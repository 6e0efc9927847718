package org.mememuseum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mememuseum.meme.Meme;
import org.mememuseum.reaction.Views;
import org.mememuseum.reaction.Visit;
import org.mememuseum.security.AddressHasher;
import org.mememuseum.security.MuseumKey;

/** Counts who looks at a meme: people, not robots, prefetching browsers or its owner. */
@RequestScoped
public class Visits {
  private static final String NOTED = Visits.class.getName();

  private final HttpServletRequest request;
  private final CurrentMember member;
  private final Views views;
  private final MuseumKey key;
  private final Clock clock;

  protected Visits() {
    this(null, null, null, null, null);
  }

  @Inject
  public Visits(
      HttpServletRequest request, CurrentMember member, Views views, MuseumKey key, Clock clock) {
    this.request = request;
    this.member = member;
    this.views = views;
    this.key = key;
    this.clock = clock;
  }

  /** Counts a visit to a meme, if it is one; costs no query. */
  public void note(Meme meme) {
    String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    boolean owner = member.find().filter(meme::isBy).isPresent();
    if (meme.isPublic() && !owner && isLooking() && !Robots.include(browser)) {
      var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      String visitor = new AddressHasher(key).visitor(request.getRemoteAddr(), browser, day);
      views.note(new Visit(meme.id(), day, visitor));
    }
    request.setAttribute(NOTED, meme);
  }

  /** Returns the meme that this request looks at, if it is a page of one. */
  static Optional<Meme> noted(HttpServletRequest request) {
    return Optional.ofNullable((Meme) request.getAttribute(NOTED));
  }

  private boolean isLooking() {
    return "GET".equals(request.getMethod())
        && request.getHeader("Sec-Purpose") == null
        && request.getHeader("Purpose") == null;
  }
}
