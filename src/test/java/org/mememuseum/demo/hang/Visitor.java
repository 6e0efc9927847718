package org.mememuseum.demo.hang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One user's browser: stores cookies, follows redirects, sends the headers that browsers send. */
public final class Visitor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI museum;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient browser;

  /** Starts without cookies at the museum's address. */
  public Visitor(URI museum) {
    this.museum = museum;
    this.browser =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  /** Returns the stored cookies, as the value of the header that sends them. */
  public String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Opens the page at this path. */
  public Page open(String path) {
    return send(request(museum.resolve(path)).GET());
  }

  /** Submits the form with its current values and returns the resulting page. */
  public Page submit(Page page, PageForm form) {
    if (form.sendsFiles()) {
      return submit(page, form, new Multipart());
    }
    String body =
        form.values().entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        posting(page, form)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body, UTF_8)));
  }

  /** Submits the form with these files before its fields and returns the resulting page. */
  public Page submit(Page page, PageForm form, Multipart files) {
    return send(posting(page, form, files));
  }

  /**
   * Submits the form with these files as {@link #submit} does, but does not follow the redirect.
   *
   * @return how long the museum took to respond
   * @throws PageException if the response is not a redirect
   */
  public Duration timed(Page page, PageForm form, Multipart files) {
    var request = posting(page, form, files).build();
    long start = System.nanoTime();
    var answer = answer(request);
    var duration = Duration.ofNanos(System.nanoTime() - start);
    if (answer.statusCode() != HttpURLConnection.HTTP_SEE_OTHER) {
      throw new PageException("The museum did not take it (" + answer.statusCode() + ").");
    }
    return duration;
  }

  private HttpRequest.Builder posting(Page page, PageForm form, Multipart files) {
    for (Map.Entry<String, String> field : form.values().entrySet()) {
      files.field(field.getKey(), field.getValue());
    }
    return posting(page, form)
        .header("Content-Type", files.contentType())
        .POST(BodyPublishers.ofByteArray(files.bytes()));
  }

  private HttpRequest.Builder posting(Page page, PageForm form) {
    URI target = form.action().isEmpty() ? page.address() : page.address().resolve(form.action());
    return request(target)
        .header("Origin", museum.getScheme() + "://" + museum.getAuthority())
        .header("Referer", page.address().toString())
        .header("Sec-Fetch-Site", "same-origin")
        .header("Sec-Fetch-Mode", "navigate")
        .header("Sec-Fetch-Dest", "document");
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Accept", "text/html")
        .header("Accept-Language", "en")
        .header("User-Agent", "Mozilla/5.0 (demo collection)");
  }

  private Page send(HttpRequest.Builder builder) {
    var answer = answer(builder.build());
    var location = answer.headers().firstValue("Location");
    // Followed by hand, because the client would repeat the form's headers.
    return location.isPresent()
        ? send(request(answer.uri().resolve(location.get())).GET())
        : new Page(answer.uri(), answer.statusCode(), answer.body());
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return browser.send(request, BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new PageException(
          "The museum did not answer " + request.uri().getPath() + " (" + e.getMessage() + ").", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PageException("It was interrupted.", e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
