package org.mememuseum.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.web.routes.FakeRequest;

class IncidentTest {
  private static final String ID = "0123456789abcdef0123456789abcdef";

  private static String report(FakeRequest request) {
    var asked = request.get();
    String number = Incident.report(new IllegalStateException("a defect"), asked);
    assertThat(Incident.find(asked)).contains(number);
    return number;
  }

  @Test
  void aDefectHasTheIdThatTheProxyGaveTheRequest() {
    var request = FakeRequest.to("http://localhost/").with("X-Request-Id", ID);

    assertThat(report(request)).isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "0123456789ABCDEF0123456789ABCDEF",
        "0123456789abcdef0123456789abcdef0",
        "0123456789abcdef\n123456789abcdef"
      })
  void whatIsNoSuchIdIsNeitherLoggedNorShown(String forged) {
    var request = FakeRequest.to("http://localhost/").with("X-Request-Id", forged);

    assertThat(report(request)).matches("[0-9A-F]{8}");
    assertThat(RequestId.of(request.get())).isEmpty();
  }

  @Test
  void withoutAProxyADefectHasANumberOfItsOwn() {
    assertThat(report(FakeRequest.to("http://localhost/"))).matches("[0-9A-F]{8}");
  }
}
