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
 * Identifies the visitors of a day by hashes. Hashes are cached in memory, because hashing costs
 * more than answering from the page cache. The first visit of the next day empties the cache.
 */
@ApplicationScoped
public class Visitors {
  // About 3 MB. A full cache is emptied.
  private static final int LIMIT = 10_000;
  // Keeps clients from filling the memory with long User-Agent headers.
  private static final int MAX_BROWSER_LENGTH = 300;

  private AddressHasher hasher;
  private volatile Day today = new Day(LocalDate.MIN);

  protected Visitors() {}

  @Inject
  public Visitors(MuseumKey key) {
    this.hasher = new AddressHasher(key);
  }

  /**
   * Returns the hash of a visitor on a day; empty for a robot.
   *
   * @param address the network address
   * @param browser the {@code User-Agent}; empty if the request has none
   */
  public Optional<String> find(String address, String browser, LocalDate day) {
    var client = new Client(address, browser);
    var cached = of(day);
    var hash = cached.get(client);
    if (hash == null) {
      hash = hash(client, day);
      store(client, hash, cached);
    }
    return hash;
  }

  private Optional<String> hash(Client client, LocalDate day) {
    return Robots.include(client.browser())
        ? Optional.empty()
        : Optional.of(hasher.visitor(client.address(), client.browser(), day));
  }

  private static void store(
      Client client, Optional<String> hash, Map<Client, Optional<String>> hashes) {
    if (client.browser().length() > MAX_BROWSER_LENGTH) {
      return;
    }
    if (hashes.size() >= LIMIT) {
      hashes.clear();
    }
    hashes.put(client, hash);
  }

  // Two threads may both begin a day; the hashes that one of them caches are then computed again.
  private Map<Client, Optional<String>> of(LocalDate day) {
    var current = today;
    if (!current.date.equals(day)) {
      current = new Day(day);
      today = current;
    }
    return current.hashes;
  }

  private record Client(String address, String browser) {}

  private record Day(LocalDate date, Map<Client, Optional<String>> hashes) {
    Day(LocalDate date) {
      this(date, new ConcurrentHashMap<>());
    }
  }
}
