package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mememuseum.Await;

/**
 * What anonymous visitors do, and the calls it costs. A meaningless query bypasses the cache of
 * pages, a change the cache of listings; both keep what they have for a second.
 *
 * @param change changes something that everybody sees
 */
record VisitorCalls(CallMeter meter, CallTable table, Client client, Runnable change) {
  // A random position may be beyond the last meme, which costs one call more; the cheapest of
  // several tries counts.
  private static final int CHANCES = 4;
  private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*? href=\"([^\"]+)\"");

  /** Opens all public pages. */
  void lookAround(String meme, String author) {
    String id = meme.replace("/view/", "");
    page("hall", "/?fresh");
    page("hall, next page", nextOf("/?fresh"));
    page("category", "/category/other?fresh");
    page("tag", "/tag/counted?fresh");
    page("a member's wall", "/by/" + author + "?fresh");
    page("hall, most liked ever", "/?liked=ever&fresh");
    page("hall, most liked of a week", "/?liked=week&fresh");
    page("tag, most liked of a week", "/tag/counted?liked=week&fresh");
    for (int i = 0; i < CHANCES; i++) {
      page("random", "/random", 303);
    }
    page("view", meme + "?fresh");
    page("the next older meme", "/older/" + id, 303);
    page("the next newer meme of a category", "/newer/" + id + "?in=category/other", 303);
    page("image", "/image/" + id + "/thumb", 302);
    page("feed", "/feed.xml?fresh");
    page("health", "/health");
  }

  /** Opens a meme as a visitor whose view is counted. */
  void visit(String meme) {
    table.note(
        "visits of a second, to any memes",
        meter.writingVisits(() -> client.get(meme, "User-Agent", "Mozilla/5.0 " + Math.random())));
  }

  private void page(String row, String path) {
    page(row, path, 200);
  }

  private void page(String row, String path, int status) {
    client.get(path, Visitors.ROBOT);
    change.run();
    table.note(
        row,
        meter.during(
            () -> assertThat(client.get(path, Visitors.ROBOT).status()).as(row).isEqualTo(status)));
  }

  private String nextOf(String path) {
    var link =
        Await.until("a next page", () -> NEXT.matcher(client.get(path).html()), Matcher::find);
    return link.group(1).replace("&amp;", "&");
  }
}
