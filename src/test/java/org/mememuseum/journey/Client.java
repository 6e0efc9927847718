package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.demo.hang.PageForm;

/**
 * An HTTP client that behaves like a browser, cookies included, unless a test says otherwise:
 * headers given to a method replace those that a browser would send. Follows no redirects.
 */
final class Client {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String FORM = "application/x-www-form-urlencoded";

  private final URI museum;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  Client(URI museum) {
    this.museum = museum;
  }

  /** Returns the museum's base address. */
  URI museum() {
    return museum;
  }

  /** Sends a GET request; headers are alternating names and values. */
  Reply get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Sends a HEAD request. */
  Reply head(String path) {
    return send(request(path).method("HEAD", BodyPublishers.noBody()));
  }

  /** Sends fields in the query, with any method and the headers of a followed link. */
  Reply query(String method, String path, Map<String, String> fields) {
    return send(request(path + "?" + form(fields)).method(method, BodyPublishers.noBody()));
  }

  /** Submits the form of a page. */
  Reply submit(Reply page, PageForm form, String... headers) {
    if (form.sendsFiles()) {
      return submit(page, form, new Multipart());
    }
    return post(target(page, form), form.values(), headers);
  }

  /** Submits the form of a page as multipart, with these files before its fields. */
  Reply submit(Reply page, PageForm form, Multipart files) {
    form.values().forEach(files::field);
    return send(target(page, form), files);
  }

  /** Posts fields, as from one of the museum's own pages unless headers are given. */
  Reply post(String path, Map<String, String> fields, String... headers) {
    String[] own = {"Sec-Fetch-Site", "same-origin"};
    return post(
        path,
        FORM,
        BodyPublishers.ofString(form(fields), UTF_8),
        headers.length == 0 ? own : headers);
  }

  /** Posts a multipart form, as from one of the museum's own pages. */
  Reply send(String path, Multipart form) {
    return post(
        path,
        form.contentType(),
        BodyPublishers.ofByteArray(form.bytes()),
        "Sec-Fetch-Site",
        "same-origin");
  }

  /** Returns the sign-in token; fails if nobody is logged in. */
  String signInToken() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("museum"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody is signed in."));
  }

  /** Tells whether this client holds any cookies of the museum. */
  boolean hasCookies() {
    return !cookies.getCookieStore().getCookies().isEmpty();
  }

  private Reply post(String path, String contentType, BodyPublisher body, String... headers) {
    return send(request(path, headers).header("Content-Type", contentType).POST(body));
  }

  private static String target(Reply page, PageForm form) {
    return form.action().isEmpty() ? page.address().toString() : form.action();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .timeout(PATIENCE)
            .setHeader("Accept", "text/html")
            .setHeader("User-Agent", "Mozilla/5.0 (journey)");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  /** Concatenated, because resolving would normalize a path that is malformed on purpose. */
  private URI at(String path) {
    String origin = museum.getScheme() + "://" + museum.getAuthority();
    return URI.create(path.startsWith(origin) ? path : origin + path);
  }

  private Reply send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      return new Reply(answer.uri(), answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted at " + request.uri(), e);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
