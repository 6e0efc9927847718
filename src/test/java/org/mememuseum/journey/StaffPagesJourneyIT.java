package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.member.Role;
import org.mememuseum.route.Route;

/** Every page of the console in a browser: at all widths, light and dark, and by keyboard. */
class StaffPagesJourneyIT {
  /** Numbers what can be focused; radio buttons of one name are one stop, by the checked one. */
  private static final String NUMBER_STOPS =
      """
      () => [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter(each => !each.disabled && each.tabIndex >= 0 && each.type !== 'hidden'
          && each.type !== 'radio' && each.checkVisibility({visibilityProperty: true}))
        .map((each, index) => { each.dataset.stop = index; return each.outerHTML.slice(0, 120); })
      """;

  /** A date field has stops inside, at which the browser draws the focus. */
  private static final String STOP =
      """
      () => {
        const now = document.activeElement;
        const style = getComputedStyle(now);
        const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
            || style.boxShadow !== 'none' || now === document.body || ['radio', 'date'].includes(now.type);
        return [now.dataset.stop ?? '', shown ? '' : now.outerHTML.slice(0, 120)];
      }
      """;

  private static HttpMember admin;
  private static StaffPlaces places;

  @RegisterExtension final Browser browser = Browser.at(SharedMuseum::address);

  @BeforeAll
  static void fill() {
    admin = Staff.appointed(Role.ADMIN);
    places = StaffPlaces.make(admin.client());
    var reporter = HttpMember.join(SharedMuseum.address());
    Reply page = reporter.client().get("/report/" + places.meme());
    var form = page.form("Report").choose("What is wrong", "Violence").press("Report");
    assertThat(reporter.client().submit(page, form).status()).isEqualTo(303);
  }

  static Stream<Route> pages() {
    return StaffPlaces.routes().filter(route -> route.viewPath().isPresent());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itFitsEveryWidthAndIsAccessible(Route route) {
    Page page = open(route);

    Accessibility.check(page);
    for (int width : new int[] {320, 600, 799, 801, 1024, 1920}) {
      Accessibility.requireFits(page, width);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everythingOnItIsReachedByKeyboardAndShowsFocus(Route route) {
    Page page = open(route);
    List<?> stops = (List<?>) page.evaluate(NUMBER_STOPS);
    Set<Integer> reached = new LinkedHashSet<>();
    for (int i = 0; i < 2 * stops.size() + 10 && reached.size() < stops.size(); i++) {
      page.keyboard().press("Tab");
      List<?> stop = (List<?>) page.evaluate(STOP);
      assertThat(stop.get(1)).as("focus is not shown").isEqualTo("");
      if (!stop.get(0).equals("")) {
        reached.add(Integer.valueOf(stop.get(0).toString()));
      }
    }

    List<Object> missed = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      if (!reached.contains(i)) {
        missed.add(stops.get(i));
      }
    }
    assertThat(stops).isNotEmpty();
    assertThat(missed).as("not reached by Tab").isEmpty();
  }

  private Page open(Route route) {
    Page page = browser.member(admin);
    page.navigate(places.path(route));
    page.locator("html.js").waitFor();
    return page;
  }
}
