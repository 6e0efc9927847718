package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the page that answers a refused form tells what is wrong, also to those who only hear it. */
final class Announcement {
  private static final Pattern FOCUSED = Pattern.compile("<\\w+\\b[^>]*\\sautofocus\\b[^>]*>");
  private static final Pattern INVALID =
      Pattern.compile("<\\w+\\b[^>]*aria-invalid=\"true\"[^>]*>");
  private static final Pattern DESCRIBED = Pattern.compile("aria-describedby=\"([^\"]*)\"");

  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");

  private Announcement() {}

  /**
   * Requires that the title says that the form failed, that each invalid field names its error, and
   * that the first of them has the focus, or else the message on top.
   */
  static void requireIn(String html, String form) {
    assertThat(html).as(form).contains("<title>Error: ");
    requireLeftToServer(html);
    List<String> focused = FOCUSED.matcher(html).results().map(MatchResult::group).toList();
    List<String> invalid = INVALID.matcher(html).results().map(MatchResult::group).toList();
    assertThat(focused).as("the focus in %s", form).hasSize(1);
    if (invalid.isEmpty()) {
      assertThat(focused.get(0)).as(form).contains("message--error", "tabindex=\"-1\"");
    } else {
      assertThat(focused.get(0)).as("the focus in %s", form).isEqualTo(invalid.get(0));
    }
    assertThat(invalid)
        .as("the errors of %s", form)
        .allSatisfy(field -> requireDescribed(field, html));
  }

  // A browser would tell the first error only.
  private static void requireLeftToServer(String html) {
    assertThat(FORM.matcher(html).results())
        .filteredOn(form -> form.group(2).contains(" required="))
        .allSatisfy(form -> assertThat(form.group(1)).contains("novalidate"));
  }

  private static void requireDescribed(String field, String html) {
    var ids = DESCRIBED.matcher(field);
    assertThat(ids.find()).as(field).isTrue();
    for (String id : ids.group(1).split(" ")) {
      assertThat(html).as(field).contains("id=\"" + id + "\"");
    }
    assertThat(html).as(field).containsPattern(errorWithOneOf(ids.group(1)));
  }

  private static Pattern errorWithOneOf(String ids) {
    return Pattern.compile(
        "class=\"field__error\" id=\"(" + ids.replace(" ", "|") + ")\"", Pattern.CASE_INSENSITIVE);
  }
}
