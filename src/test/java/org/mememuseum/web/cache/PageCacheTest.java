package org.mememuseum.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.discovery.ContentVersion;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.ProfileChanged;
import org.mememuseum.memory.MovableClock;

class PageCacheTest {
  private static final PageCache.Page PAGE =
      new PageCache.Page(new byte[] {1}, Map.of("Content-Type", "text/html"), Optional.empty());

  private final MovableClock clock = new MovableClock();
  private final ContentVersion content = new ContentVersion();
  private final PageCache cache = new PageCache(content, clock);

  @Test
  void aPageIsKeptForLessThanASecond() {
    cache.keep("/", PAGE, content.current());

    clock.advance(Duration.ofMillis(999));
    assertThat(cache.find("/")).contains(PAGE);
    clock.advance(Duration.ofMillis(1));
    assertThat(cache.find("/")).isEmpty();
  }

  @Test
  void oneRendersAnOldPageAnewWhileTheOthersGetTheOldOne() {
    cache.keep("/", PAGE, content.current());
    clock.advance(Duration.ofSeconds(1));

    assertThat(cache.find("/")).isEmpty();
    assertThat(cache.find("/")).contains(PAGE);

    var newer =
        new PageCache.Page(new byte[] {2}, Map.of("Content-Type", "text/html"), Optional.empty());
    cache.keep("/", newer, content.current());
    assertThat(cache.find("/")).contains(newer);
  }

  @Test
  void anOldPageThatNobodyCouldRenderAnewIsGoneASecondLater() {
    cache.keep("/", PAGE, content.current());
    clock.advance(Duration.ofSeconds(1));
    cache.find("/");

    clock.advance(Duration.ofSeconds(1));

    assertThat(cache.find("/")).isEmpty();
    assertThat(cache.find("/")).isEmpty();
  }

  @Test
  void aChangeLeavesNoOldPageToAnybody() {
    cache.keep("/", PAGE, content.current());
    clock.advance(Duration.ofSeconds(1));
    cache.find("/");

    change();

    assertThat(cache.find("/")).isEmpty();
  }

  @Test
  void aChangeEmptiesTheCacheAtOnce() {
    cache.keep("/", PAGE, content.current());

    change();

    assertThat(cache.find("/")).isEmpty();
  }

  @Test
  void aPageRenderedBeforeAChangeIsNotKeptAfterIt() {
    long before = content.current();
    change();

    cache.keep("/", PAGE, before);

    assertThat(cache.find("/")).isEmpty();
  }

  @Test
  void aPageTooLongIsNotKept() {
    var tooLong =
        new PageCache.Page(
            new byte[64 * 1024 + 1], Map.of("Content-Type", "text/html"), Optional.empty());

    cache.keep("/", tooLong, content.current());

    assertThat(cache.find("/")).isEmpty();
  }

  @Test
  void manyAddressesDoNotFillTheMemory() {
    for (int address = 0; address < 129; address++) {
      cache.keep("/tag/" + address, PAGE, content.current());
    }

    assertThat(cache.find("/tag/0")).isEmpty();
    assertThat(cache.find("/tag/128")).contains(PAGE);
  }

  private void change() {
    content.on(new ProfileChanged(MemberId.next(clock.instant()), "profile"));
  }
}
