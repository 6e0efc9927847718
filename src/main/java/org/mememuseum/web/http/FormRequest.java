package org.mememuseum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request whose form was read by {@link RequestBodyFilter}: its parameters are those of the
 * query, then those of the form, as the Servlet API requires. An injected {@link
 * HttpServletRequest} is the server's own request, which has the parameters of the query only.
 */
final class FormRequest extends HttpServletRequestWrapper {
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private final Map<String, String[]> parameters;
  private final List<Part> files;

  private FormRequest(HttpServletRequest request, FormFields fields, List<Part> files) {
    super(request);
    this.files = files;
    this.parameters = new LinkedHashMap<>(request.getParameterMap());
    fields
        .values()
        .forEach((name, values) -> parameters.merge(name, array(values), FormRequest::concat));
  }

  /**
   * Parses the form in a body. A body of another type adds no parameters to those of the query.
   *
   * @throws FormTooLargeException if the form exceeds {@link FormLimits}
   * @throws MalformedFormException if the body does not match its content type
   */
  static FormRequest of(HttpServletRequest request, ReceivedBody body)
      throws IOException, FormTooLargeException, MalformedFormException {
    String contentType = Optional.ofNullable(request.getContentType()).orElse("");
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (type.equals(MULTIPART)) {
      var form = MultipartForm.read(body, contentType);
      return new FormRequest(request, form.fields(), form.files());
    }
    var fields = type.equals(URL_ENCODED) ? UrlEncodedForm.read(body) : new FormFields();
    return new FormRequest(request, fields, List.of());
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  /** Returns the files of the form; none if it is not a multipart form. */
  @Override
  public Collection<Part> getParts() {
    return files;
  }

  @Override
  public Part getPart(String name) {
    return files.stream().filter(file -> file.getName().equals(name)).findFirst().orElse(null);
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }

  private static String[] concat(String[] first, String[] second) {
    return Stream.of(first, second).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
