package org.mememuseum.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.member.Members.aMember;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.mememuseum.security.SignedInMember;
import org.mememuseum.web.routes.FakeRequest;

class FlashMessageTest {
  private static final String ADDRESS = "http://localhost/?said=loggedOut";

  @Test
  void aKnownSentenceIsShown() {
    assertThat(sentence(FakeRequest.to(ADDRESS))).isEqualTo("You are logged out. Mind the step.");
  }

  @Test
  void aNewMemberIsGreetedByName() {
    var request = FakeRequest.to("http://localhost/?said=welcome").get();
    assertThat(new FlashMessage(request, new Texts()).getSentence()).isEmpty();

    signIn(request);
    request.setAttribute(FlashCookie.class.getName(), "welcome");

    assertThat(new FlashMessage(request, new Texts()).getSentence())
        .startsWith("Welcome, painter.");
  }

  @Test
  void aMemberIsNotToldAgainByTheAddress() {
    var request = FakeRequest.to("http://localhost/?said=profileChanged").get();
    signIn(request);
    assertThat(new FlashMessage(request, new Texts()).getSentence()).isEmpty();

    request.setAttribute(FlashCookie.class.getName(), "deleted");
    assertThat(new FlashMessage(request, new Texts()).getSentence()).isEmpty();

    request.setAttribute(FlashCookie.class.getName(), "profileChanged");
    assertThat(new FlashMessage(request, new Texts()).getSentence()).isNotEmpty();
  }

  @Test
  void unknownTextIsNotShown() {
    assertThat(sentence(FakeRequest.to("http://localhost/?said=You+have+won"))).isEmpty();
    assertThat(sentence(FakeRequest.to("http://localhost/"))).isEmpty();
  }

  @Test
  void aPostShowsNoMessage() {
    assertThat(sentence(FakeRequest.to(ADDRESS).by("POST"))).isEmpty();
  }

  @Test
  void anErrorPageShowsNoMessage() {
    var request = FakeRequest.to(ADDRESS).get();
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);

    assertThat(new FlashMessage(request, new Texts()).getSentence()).isEmpty();
  }

  private static void signIn(HttpServletRequest request) {
    request.setAttribute(SignedInMember.class.getName(), aMember().named("painter").build());
  }

  private static String sentence(FakeRequest request) {
    return new FlashMessage(request.get(), new Texts()).getSentence();
  }
}
