package org.mememuseum.web.meme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mememuseum.meme.Meme;
import org.mememuseum.reaction.Visit;
import org.mememuseum.reaction.VisitBuffer;
import org.mememuseum.security.ClientAddress;
import org.mememuseum.security.SignedInMember;

/** Counts the views of a meme by people; ignores robots, prefetches and its owner. */
@ApplicationScoped
public class Visits {
  private static final String NOTED = Visits.class.getName();

  private VisitBuffer visits;
  private Visitors visitors;
  private ClientAddress address;
  private Clock clock;

  protected Visits() {}

  @Inject
  public Visits(VisitBuffer visits, Visitors visitors, ClientAddress address, Clock clock) {
    this.visits = visits;
    this.visitors = visitors;
    this.address = address;
    this.clock = clock;
  }

  /** Counts a request as a visit to a meme, if it is one. Queries nothing. */
  public void note(Meme meme, HttpServletRequest request) {
    boolean owner = SignedInMember.find(request).filter(meme::isBy).isPresent();
    if (meme.isPublic() && !owner && isView(request)) {
      var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
      visitors
          .find(address.of(request), browser, day)
          .ifPresent(visitor -> visits.offer(new Visit(meme.id(), day, visitor)));
    }
    request.setAttribute(NOTED, meme);
  }

  /** Returns the meme whose page this request has loaded, if any. */
  public static Optional<Meme> noted(HttpServletRequest request) {
    return Optional.ofNullable((Meme) request.getAttribute(NOTED));
  }

  private static boolean isView(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        && request.getHeader("Sec-Purpose") == null
        && request.getHeader("Purpose") == null;
  }
}
