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

/** Whether everybody can use a page, as far as a machine can tell. */
final class Accessibility {

  private static final int HEIGHT = 900;
  private static final int NARROWEST = 320;

  /** How far a page can be pushed sideways. */
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private Accessibility() {}

  /**
   * Fails if axe objects, in light or dark, on a phone or a desk, or the page scrolls sideways. The
   * page must run scripts: axe would wait for its own for ever.
   */
  static void check(Page page) {
    List<String> objections = new ArrayList<>();
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      for (int width : new int[] {1280, 360}) {
        look(page, scheme, width);
        objections.addAll(violations(page, scheme + " " + width));
      }
    }
    requireFits(page, NARROWEST);
    assertThat(objections).as("axe on %s", page.url()).isEmpty();
  }

  /** Fails if a page can be pushed sideways at this width. */
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

  private static List<String> violations(Page page, String look) {
    // Off by default, as all of WCAG 2.2: what is pressed has a size of 24 pixels, or is far from
    // the next.
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
                                .formatted(look, rule.getId(), rule.getHelp(), node.getHtml())))
        .toList();
  }
}
