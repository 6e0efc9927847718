package org.mememuseum.web.meme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mememuseum.security.AddressHasher;
import org.mememuseum.security.MuseumKey;

/**
 * Who visits today, as hashes. The hash of a visitor is remembered in memory, for hashing costs
 * more than answering from a kept page; at the first visit of the next day all are forgotten.
 */
@ApplicationScoped
public class Visitors {
  // About 3 MB; a rush of more people than that is hashed again.
  private static final int LIMIT = 10_000;
  // Nobody is to fill the memory with what he makes his browser call itself.
  private static final int MAX_BROWSER_LENGTH = 300;

  private AddressHasher hasher;
  private volatile Day today = new Day(LocalDate.MIN);

  protected Visitors() {}

  @Inject
  public Visitors(MuseumKey key) {
    this.hasher = new AddressHasher(key);
  }

  /**
   * Returns the hash of who visits on a day; empty for a robot.
   *
   * @param address the network address
   * @param browser what the browser calls itself; empty if it says nothing
   */
  public Optional<String> find(String address, String browser, LocalDate day) {
    var who = new Someone(address, browser);
    var known = of(day);
    var hash = known.get(who);
    if (hash == null) {
      hash = hash(who, day);
      remember(who, hash, known);
    }
    return hash;
  }

  private Optional<String> hash(Someone who, LocalDate day) {
    return Robots.include(who.browser())
        ? Optional.empty()
        : Optional.of(hasher.visitor(who.address(), who.browser(), day));
  }

  private static void remember(
      Someone who, Optional<String> hash, Map<Someone, Optional<String>> known) {
    if (who.browser().length() > MAX_BROWSER_LENGTH) {
      return;
    }
    if (known.size() >= LIMIT) {
      known.clear();
    }
    known.put(who, hash);
  }

  // Two at once may both begin a day; what one of them remembers is then hashed again.
  private Map<Someone, Optional<String>> of(LocalDate day) {
    var known = today;
    if (!known.date.equals(day)) {
      known = new Day(day);
      today = known;
    }
    return known.hashes;
  }

  private record Someone(String address, String browser) {}

  private record Day(LocalDate date, Map<Someone, Optional<String>> hashes) {
    Day(LocalDate date) {
      this(date, new ConcurrentHashMap<>());
    }
  }
}
