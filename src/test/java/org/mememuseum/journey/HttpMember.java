package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mememuseum.Await;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.picture.Pictures;

/**
 * A member driven over HTTP: quick steps that a test needs but does not want to watch in a browser.
 */
record HttpMember(Account account, Client client) {

  private static final Pattern WORK = Pattern.compile("id=\"meme-([0-9a-f-]{36})\"");

  /** Registers a new member and logs in. */
  static HttpMember join(URI museum) {
    return join(museum, Account.fresh());
  }

  /** Registers this account and logs in. */
  static HttpMember join(URI museum, Account account) {
    var member = new HttpMember(account, new Client(museum));
    Reply page = member.client.get("/register");
    PageForm form =
        page.form("Register")
            .type("E-mail", account.email())
            .type("Name", account.name())
            .type("Password", account.password())
            .press("Register");
    Reply answer = member.client.submit(page, form);
    assertThat(answer.status()).as(answer.html()).isEqualTo(303);
    return member.client.hasCookies() ? member : member.logIn();
  }

  /** Logs in with an account that is already registered. */
  static HttpMember logIn(URI museum, Account account) {
    return new HttpMember(account, new Client(museum)).logIn();
  }

  private HttpMember logIn() {
    Reply page = client.get("/login");
    PageForm form =
        page.form("Log in")
            .type("E-mail", account.email())
            .type("Password", account.password())
            .press("Log in");
    assertThat(client.submit(page, form).status()).isEqualTo(303);
    return this;
  }

  /** Uploads a valid picture; returns the path of its page. */
  String upload(String title) {
    return upload(Map.of("Title", title));
  }

  /** Uploads a valid picture with these texts, by field label; returns the path of its page. */
  String upload(Map<String, String> texts) {
    return upload(texts, Pictures.png(200, 150));
  }

  /** Uploads this picture with these texts, by field label; returns the path of its page. */
  String upload(Map<String, String> texts, byte[] picture) {
    Reply answer = send(texts, "picture.png", picture);
    assertThat(answer.status()).as(answer.html()).isEqualTo(303);
    return answer.header("Location").replaceFirst("[?#].*", "").replaceFirst("^http://[^/]+", "");
  }

  /** Uploads a valid picture and waits until it is public; returns the path of its page. */
  String hang(String title) {
    return hang(Map.of("Title", title));
  }

  /** As {@link #hang(String)}, with these texts, by field label. */
  String hang(Map<String, String> texts) {
    String path = upload(texts);
    awaitPublic(path);
    return path;
  }

  /** As {@link #hang(String)}, with this picture. */
  String hang(String title, byte[] picture) {
    String path = upload(Map.of("Title", title), picture);
    awaitPublic(path);
    return path;
  }

  /** Waits until anonymous visitors can open the page. */
  void awaitPublic(String path) {
    var stranger = new Client(client.museum());
    Await.until(path + " is public", () -> stranger.get(path, Visitors.ROBOT).status() == 200);
  }

  /** Sends the upload form with a file; returns the response, whatever it is. */
  Reply send(Map<String, String> texts, String fileName, byte[] file) {
    Reply page = client.get("/upload");
    PageForm form = page.form("Upload").press("Upload");
    texts.forEach(form::type);
    String field = form.nameOf("Picture").orElseThrow();
    return client.submit(page, form, new Multipart().file(field, fileName, "image/jpeg", file));
  }

  /** Posts a comment on a meme. */
  Reply comment(String path, String text) {
    Reply page = client.get(path);
    return client.submit(page, page.form("Comment").type("Comment", text).press("Comment"));
  }

  /** Posts a reply to a comment on a meme. */
  Reply reply(String path, String comment, String text) {
    Reply page = client.get(path + "?reply=" + comment);
    return client.submit(page, page.form("Reply").type("Reply", text).press("Reply"));
  }

  /** Likes a meme, or takes the like back if there is one. */
  Reply like(String path) {
    Reply page = client.get(path);
    return client.submit(page, page.form("Like").press("Like"));
  }

  /** Presses a button in a row, as the review page and the comments have them. */
  Reply act(String path, String action, String row) {
    return act(path, action, row, Map.of());
  }

  /** As {@link #act(String, String, String)}, with further fields. */
  Reply act(String path, String action, String row, Map<String, String> more) {
    Map<String, String> fields = new HashMap<>(more);
    fields.put(action, action);
    fields.put(action + "-go", "1");
    fields.put("row", row);
    fields.put("jakarta.faces.ViewState", "stateless");
    return client.post(path, fields);
  }

  /** Returns the ids of the memes on the first page of the member's dashboard. */
  Set<String> works() {
    Matcher work = WORK.matcher(client.get("/dashboard").html());
    Set<String> ids = new LinkedHashSet<>();
    while (work.find()) {
      ids.add(work.group(1));
    }
    return ids;
  }
}
