package org.mememuseum.web.meme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mememuseum.security.AddressHasher;
import org.mememuseum.security.MuseumKey;

class VisitorsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final MuseumKey KEY = new MuseumKey(new byte[16]);

  private final Visitors visitors = new Visitors(KEY);

  @Test
  void aVisitorIsTheSameHashAllDay() {
    var hash = visitors.find("192.0.2.1", "Mozilla/5.0", MONDAY);

    assertThat(hash).contains(new AddressHasher(KEY).visitor("192.0.2.1", "Mozilla/5.0", MONDAY));
    assertThat(visitors.find("192.0.2.1", "Mozilla/5.0", MONDAY)).isEqualTo(hash);
  }

  @Test
  void anotherDayAddressOrBrowserIsAnotherVisitor() {
    var hash = visitors.find("192.0.2.1", "Mozilla/5.0", MONDAY);

    assertThat(visitors.find("192.0.2.2", "Mozilla/5.0", MONDAY)).isNotEqualTo(hash);
    assertThat(visitors.find("192.0.2.1", "Mozilla/6.0", MONDAY)).isNotEqualTo(hash);
    assertThat(visitors.find("192.0.2.1", "Mozilla/5.0", MONDAY.plusDays(1))).isNotEqualTo(hash);
    assertThat(visitors.find("192.0.2.1", "Mozilla/5.0", MONDAY)).isEqualTo(hash);
  }

  @Test
  void robotsAreNotVisitorsHoweverOftenTheyCome() {
    assertThat(visitors.find("192.0.2.1", "Googlebot/2.1", MONDAY)).isEmpty();
    assertThat(visitors.find("192.0.2.1", "Googlebot/2.1", MONDAY)).isEmpty();
    assertThat(visitors.find("192.0.2.1", "", MONDAY)).isEmpty();
  }

  @Test
  void moreVisitorsThanAreRememberedAreStillTold() {
    var first = visitors.find("visitor 0", "Mozilla/5.0", MONDAY);

    assertThat(IntStream.range(0, 10_001).mapToObj(i -> visitor("visitor " + i)).distinct())
        .hasSize(10_001);
    assertThat(visitors.find("visitor 0", "Mozilla/5.0", MONDAY)).isEqualTo(first);
  }

  @Test
  void aBrowserWithAnEndlessNameIsAVisitorToo() {
    String name = "Mozilla/5.0 ".repeat(100);

    assertThat(visitors.find("192.0.2.1", name, MONDAY))
        .isPresent()
        .isEqualTo(visitors.find("192.0.2.1", name, MONDAY));
  }

  private String visitor(String address) {
    return visitors.find(address, "Mozilla/5.0", MONDAY).orElseThrow();
  }
}
