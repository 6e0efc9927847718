package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.member.Role;
import org.mememuseum.route.Route;

/** Every address of the console, opened and posted to by everybody. */
class StaffRoutesIT {
  private static Client stranger;
  private static Client member;
  private static Client curator;
  private static Client suspended;
  private static Client admin;
  private static StaffPlaces places;

  @BeforeAll
  static void join() {
    stranger = new Client(SharedMuseum.address());
    member = HttpMember.join(SharedMuseum.address()).client();
    curator = Staff.appointed(Role.CURATOR).client();
    admin = Staff.appointed(Role.ADMIN).client();
    HttpMember removed = Staff.appointed(Role.CURATOR);
    suspended = removed.client();
    suspend(MembersJourneyIT.pageOf(removed, admin));
    places = StaffPlaces.make(admin);
  }

  private static void suspend(String memberPage) {
    Reply page = admin.get(memberPage);
    var form = page.form("Suspend").type("Reason", "For a test.").press("Suspend");
    assertThat(admin.submit(page, form).status()).isEqualTo(303);
  }

  static Stream<Route> staffRoutes() {
    return StaffPlaces.routes();
  }

  @ParameterizedTest
  @MethodSource("staffRoutes")
  void noAddressOfTheConsoleIsForEverybody(Route route) {
    assertThat(route.audience()).isIn(Route.Audience.STAFF, Route.Audience.ADMINS);
    assertThat(route.isCached()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("staffRoutes")
  void itDoesNotExistForStrangersMembersAndTheSuspended(Route route) {
    assertThat(stranger.get(path(route)).status()).isEqualTo(404);
    assertThat(member.get(path(route)).status()).isEqualTo(404);
    assertThat(stranger.post(path(route), Map.of()).status()).isEqualTo(404);
    assertThat(member.post(path(route), Map.of()).status()).isEqualTo(404);
    assertThat(suspended.get(path(route)).status()).isEqualTo(404);
    assertThat(suspended.post(path(route), Map.of()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @MethodSource("staffRoutes")
  void itIsThereForThoseWhoMayUseItAndIsNotStored(Route route) {
    int forCurators = route.audience() == Route.Audience.STAFF ? 200 : 404;

    assertThat(curator.get(path(route)).status()).isEqualTo(forCurators);
    Reply answer = admin.get(path(route));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @MethodSource("staffRoutes")
  void theSidebarOffersCuratorsNothingThatIsNotThereForThem(Route route) {
    String link = "href=\"" + route.path() + "\"";

    if (route.audience() == Route.Audience.ADMINS) {
      assertThat(curator.get("/admin").html()).doesNotContain(link);
    }
    assertThat(member.get("/about").html()).doesNotContain("/admin");
  }

  private static String path(Route route) {
    return places.path(route);
  }
}
