package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks whether a page is accessible, as far as a program can tell. */
final class Accessibility {

  private static final int HEIGHT = 900;
  private static final int NARROWEST = 320;

  /** How far a page can be scrolled sideways, in pixels. */
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** The pictures whose alternative text repeats a heading or a link beside them. */
  private static final String REPEATED =
      """
      () => [...document.querySelectorAll('img[alt]:not([alt=""])')].filter(img =>
          [...img.closest('li, article, section, main').querySelectorAll('h1, h2, h3, a')]
              .some(beside => beside.textContent.trim().toLowerCase() === img.alt.trim().toLowerCase())
      ).map(img => img.alt)
      """;

  private Accessibility() {}

  /**
   * Fails if axe finds a violation, light or dark, on phone or desktop width, or if the page
   * scrolls sideways. The page must run scripts, because axe waits for its own.
   */
  static void check(Page page) {
    List<String> objections = new ArrayList<>();
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      for (int width : new int[] {1280, 360}) {
        look(page, scheme, width);
        objections.addAll(violations(page, scheme + " " + width));
      }
    }
    assertThat((List<?>) page.evaluate(REPEATED)).as("said twice on %s", page.url()).isEmpty();
    requireFits(page, NARROWEST);
    assertThat(objections).as("axe on %s", page.url()).isEmpty();
  }

  /** Fails if a page can be scrolled sideways at this width. */
  static void requireFits(Page page, int width) {
    look(page, ColorScheme.LIGHT, width);
    assertThat(page.evaluate(SIDEWAYS))
        .as("pixels hidden at %d on %s", width, page.url())
        .isEqualTo(0);
  }

  private static void look(Page page, ColorScheme scheme, int width) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static List<String> violations(Page page, String colourScheme) {
    // Off by default, as all rules of WCAG 2.2: targets are at least 24 pixels large or far enough
    // apart.
    var targetSize = new AxeRuleOptions();
    targetSize.setEnabled(true);
    var options = new AxeRunOptions();
    options.setRules(Map.of("target-size", targetSize));
    List<Rule> rules =
        new AxeBuilder(page).setLegacyMode(true).options(options).analyze().getViolations();
    return rules.stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .map(
                        node ->
                            "%s: %s: %s %s"
                                .formatted(
                                    colourScheme, rule.getId(), rule.getHelp(), node.getHtml())))
        .toList();
  }
}
