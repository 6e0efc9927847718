package org.mememuseum.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.web.routes.FakeRequest;

class FormRequestTest {
  @TempDir static Path folder;
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data; boundary=b";

  @Test
  void fieldsAreDecodedAndKeepTheirOrder() throws Exception {
    var form = form(URL_ENCODED, "title=caf%C3%A9+cat&tag=one&tag=two&empty=&bare");

    assertThat(form.getParameter("title")).isEqualTo("café cat");
    assertThat(form.getParameterValues("tag")).containsExactly("one", "two");
    assertThat(form.getParameter("empty")).isEmpty();
    assertThat(form.getParameter("bare")).isEmpty();
    assertThat(form.getParameter("none")).isNull();
  }

  @Test
  void whatTheAddressSaysComesBeforeTheForm() throws Exception {
    var form = form("/login?next=%2Fupload", URL_ENCODED, "next=/elsewhere&email=a");

    assertThat(form.getParameterValues("next")).containsExactly("/upload", "/elsewhere");
    assertThat(form.getParameterMap()).containsOnlyKeys("next", "email");
  }

  @Test
  void aBodyThatIsNoFormLeavesTheParametersOfTheAddress() throws Exception {
    var form = form("/login?next=%2Fupload", "text/plain", "next=/elsewhere");

    assertThat(form.getParameterValues("next")).containsExactly("/upload");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title=%zz", "%=1", "title=%e"})
  void aBrokenEscapeIsRefused(String body) {
    assertThatThrownBy(() -> form(URL_ENCODED, body)).isInstanceOf(MalformedFormException.class);
  }

  @Test
  void aFileIsReadFromItsStartAsOftenAsItIsOpened() throws Exception {
    var form = form(MULTIPART, part("; filename=\"cät.png\"", "PIXELS") + part("", "words"));

    Part file = form.getPart("field");
    assertThat(form.getParts()).hasSize(1);
    assertThat(file.getSubmittedFileName()).isEqualTo("cät.png");
    assertThat(file.getSize()).isEqualTo(6);
    assertThat(read(file)).isEqualTo("PIXELS");
    assertThat(read(file)).isEqualTo("PIXELS");
    assertThat(form.getParameter("field")).isEqualTo("words");
  }

  @Test
  void theSecondOfTwoFilesIsTheSecond() throws Exception {
    var form = form(MULTIPART, part("; filename=a", "first") + part("; filename=b", "second"));

    assertThat(form.getParts().stream().map(FormRequestTest::read))
        .containsExactly("first", "second");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--b\r\nContent-Dispo",
        "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nhalf of it"
      })
  void aFormThatIsCutOffIsRefused(String body) {
    assertThatThrownBy(() -> form(MULTIPART, body)).isInstanceOf(MalformedFormException.class);
  }

  @Test
  void aFormWithoutABoundaryIsRefused() {
    assertThatThrownBy(() -> form("multipart/form-data", "--b--"))
        .isInstanceOf(MalformedFormException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {URL_ENCODED, MULTIPART})
  void aFieldHasABound(String type) throws Exception {
    assertThat(form(type, field(type, FormLimits.FIELD)).getParameter("field"))
        .hasSize(FormLimits.FIELD);
    assertThatThrownBy(() -> form(type, field(type, FormLimits.FIELD + 1)))
        .isInstanceOf(FormTooLargeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {URL_ENCODED, MULTIPART})
  void allFieldsTogetherHaveABound(String type) {
    String fields = fields(type, 5, FormLimits.TEXT / 5);

    assertThatThrownBy(() -> form(type, fields)).isInstanceOf(FormTooLargeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {URL_ENCODED, MULTIPART})
  void theNumberOfFieldsHasABound(String type) throws Exception {
    assertThat(form(type, fields(type, FormLimits.FIELDS, 1)).getParameterValues("field"))
        .hasSize(FormLimits.FIELDS);
    assertThatThrownBy(() -> form(type, fields(type, FormLimits.FIELDS + 1, 1)))
        .isInstanceOf(FormTooLargeException.class);
  }

  @Test
  void whatIsSaidBeforeAFileHasABound() {
    String longName = "; filename=\"" + "n".repeat(FormLimits.PART_HEADER) + "\"";

    assertThatThrownBy(() -> form(MULTIPART, part(longName, "PIXELS")))
        .isInstanceOf(FormTooLargeException.class);
  }

  private static String fields(String type, int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(index -> field(type, length))
        .collect(Collectors.joining(type.equals(URL_ENCODED) ? "&" : ""));
  }

  private static String field(String type, int length) {
    String value = "x".repeat(length);
    return type.equals(URL_ENCODED) ? "field=" + value : part("", value);
  }

  private static String part(String more, String value) {
    return "--b\r\nContent-Disposition: form-data; name=field%s\r\n\r\n%s\r\n"
        .formatted(more, value);
  }

  private static FormRequest form(String type, String body) throws Exception {
    return form("/", type, type.equals(MULTIPART) && body.endsWith("\r\n") ? body + "--b--" : body);
  }

  private static FormRequest form(String address, String type, String body) throws Exception {
    byte[] bytes = body.getBytes(UTF_8);
    var received = ReceivedBody.of(bytes.length, folder);
    received.write(bytes, bytes.length);
    received.complete();
    var request =
        FakeRequest.to("http://museum.example" + address).by("POST").with("Content-Type", type);
    return FormRequest.of(request.get(), received);
  }

  private static String read(Part file) {
    try (var bytes = file.getInputStream()) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException unexpected) {
      throw new AssertionError(unexpected);
    }
  }
}
