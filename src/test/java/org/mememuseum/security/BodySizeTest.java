package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mememuseum.web.FakeRequest;

class BodySizeTest {
  @Test
  void aFormMayBeAsLongAsFormsAre() {
    assertThat(BodySize.findRefusal(form("text/plain", BodySize.MOST_OTHERWISE).get())).isEmpty();
    assertThat(BodySize.findRefusal(form("text/plain", BodySize.MOST_OTHERWISE + 1).get()))
        .hasValue(413);
  }

  @Test
  void aFormWithAPictureMayBeLonger() {
    String type = "multipart/form-data; boundary=x";

    assertThat(BodySize.findRefusal(form(type, BodySize.MOST_WITH_PICTURE).get())).isEmpty();
    assertThat(BodySize.findRefusal(form(type, BodySize.MOST_WITH_PICTURE + 1).get()))
        .hasValue(413);
  }

  @Test
  void whatDoesNotTellItsLengthIsNotReadAtAll() {
    var endless = FakeRequest.to("http://localhost/upload").with("Transfer-Encoding", "chunked");

    assertThat(BodySize.findRefusal(endless.by("POST").get())).hasValue(411);
  }

  @Test
  void aRequestWithoutABodyIsFine() {
    assertThat(BodySize.findRefusal(FakeRequest.to("http://localhost/").get())).isEmpty();
  }

  private static FakeRequest form(String type, long length) {
    return FakeRequest.to("http://localhost/upload")
        .by("POST")
        .with("Content-Type", type)
        .with("Content-Length", Long.toString(length));
  }
}
