package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.web.routes.FakeRequest;

class BodySizeTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data; boundary=x";

  @Test
  void aFormHasAMaximumLength() {
    requireTaken("/login", FORM, BodySize.MAX_OTHERWISE);
    requireRefused("/login", FORM, BodySize.MAX_OTHERWISE + 1, 413);
  }

  @Test
  void aFormWithAPictureMayBeLonger() {
    requireTaken("/upload", MULTIPART, BodySize.MAX_WITH_PICTURE);
    requireRefused("/upload", MULTIPART, BodySize.MAX_WITH_PICTURE + 1, 413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/register", "/view/x", "/profile", "/upload/"})
  void multipartIsRefusedWhereNoFileIsExpected(String path) {
    requireRefused(path, MULTIPART, 1, 415);
    requireRefused(path, "MULTIPART/Form-Data", 1, 415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/plain", "application/json", "multipart/mixed", "form"})
  void otherContentTypesAreRefused(String type) {
    requireRefused("/upload", type, 1, 415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void aSafeMethodWithABodyIsRefused(String method) {
    var request = sending("/login", FORM, 1).by(method).get();

    assertThat(BodySize.findRefusal(request)).hasValue(400);
  }

  @Test
  void aBodyWithoutALengthIsRefused() {
    var endless = FakeRequest.to("http://localhost/upload").with("Transfer-Encoding", "chunked");

    assertThat(BodySize.findRefusal(endless.by("POST").get())).hasValue(411);
  }

  @Test
  void aRequestWithoutABodyIsFine() {
    assertThat(BodySize.findRefusal(FakeRequest.to("http://localhost/").get())).isEmpty();
    assertThat(BodySize.findRefusal(sending("/logout", "", 0).get())).isEmpty();
  }

  private static void requireTaken(String path, String type, long length) {
    assertThat(BodySize.findRefusal(sending(path, type, length).get())).isEmpty();
  }

  private static void requireRefused(String path, String type, long length, int status) {
    assertThat(BodySize.findRefusal(sending(path, type, length).get())).hasValue(status);
  }

  private static FakeRequest sending(String path, String type, long length) {
    return FakeRequest.to("http://localhost" + path)
        .by("POST")
        .with("Content-Type", type)
        .with("Content-Length", Long.toString(length));
  }
}
