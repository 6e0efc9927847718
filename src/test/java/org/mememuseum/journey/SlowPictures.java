package org.mememuseum.journey;

import static com.microsoft.playwright.options.WaitUntilState.DOMCONTENTLOADED;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds back the pictures and typefaces of a browser's page for a second, and counts how far what
 * is on the page moves in all that time.
 */
final class SlowPictures {
  private static final String OBSERVE =
      """
      window.shifts = [];
      new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts.push(
          entry.value.toFixed(4) + ' ' + entry.sources.map(source => source.node?.className || source.node?.nodeName))))
          .observe({type: 'layout-shift', buffered: true});
      """;
  private static final String A_SECOND_LATER = "from => performance.now() > from + 1000";
  private static final String ALL_HERE =
      "() => [...document.images].every(image => image.complete || image.loading === 'lazy')";
  private static final String DRAWN =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private final Page page;
  private final List<Route> waiting = new ArrayList<>();
  private boolean holding;

  SlowPictures(Page page) {
    this.page = page;
    page.addInitScript(OBSERVE);
    page.route("**/image/**", this::hold);
    page.route("**/*.woff2", this::hold);
  }

  private void hold(Route route) {
    if (holding) {
      waiting.add(route);
    } else {
      route.resume();
    }
  }

  /** Opens a page; returns every shift of its layout with the elements that moved. */
  List<String> shiftsOf(String path) {
    return shifts(
        0, () -> page.navigate(path, new Page.NavigateOptions().setWaitUntil(DOMCONTENTLOADED)));
  }

  /** Does something on the open page; returns every shift of its layout up to then and after. */
  List<String> shiftsAfter(Runnable step) {
    return shifts(page.evaluate("performance.now()"), step);
  }

  private List<String> shifts(Object from, Runnable step) {
    holding = true;
    step.run();
    page.waitForFunction(A_SECOND_LATER, from);
    holding = false;
    waiting.forEach(Route::resume);
    waiting.clear();
    page.waitForFunction(ALL_HERE);
    page.evaluate(DRAWN);
    return strings(page.evaluate("() => window.shifts"));
  }

  private static List<String> strings(Object values) {
    return ((List<?>) values).stream().map(String::valueOf).toList();
  }
}
