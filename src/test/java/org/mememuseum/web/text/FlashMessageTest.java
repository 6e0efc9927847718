package org.mememuseum.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.member.Members.aMember;

import jakarta.servlet.RequestDispatcher;
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

    request.setAttribute(SignedInMember.class.getName(), aMember().named("painter").build());

    assertThat(new FlashMessage(request, new Texts()).getSentence())
        .startsWith("Welcome, painter.");
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

  private static String sentence(FakeRequest request) {
    return new FlashMessage(request.get(), new Texts()).getSentence();
  }
}
