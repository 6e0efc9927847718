package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.BadPictures;

/** What a form gets wrong in several fields is told in one answer, whoever finds it. */
class AllFaultsIT {
  private static HttpMember member;

  @BeforeAll
  static void join() {
    member = HttpMember.join(SharedMuseum.address());
  }

  @Test
  void ofARegistration() {
    Client client = new Client(SharedMuseum.address());
    requireErrors(
        register(client, "nobody", member.account().name(), "short"), "email", "name", "password");
    requireErrors(
        register(client, member.account().email(), "admin", "short"), "email", "name", "password");
    requireErrors(
        register(client, member.account().email(), "n", member.account().email()),
        "email",
        "name",
        "password");
    Reply taken =
        register(client, member.account().email(), member.account().name(), "a good long one");
    requireErrors(taken, "email", "name");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(client.hasCookies()).isFalse();
  }

  private static Reply register(Client client, String email, String name, String password) {
    Reply page = client.get("/register");
    return client.submit(
        page,
        page.form("Register")
            .type("E-mail", email)
            .type("Name", name)
            .type("Password", password)
            .press("Register"));
  }

  @Test
  void ofAnUpload() {
    var texts = Map.of("Title", "", "Description", "x".repeat(2_001), "Tags", "a b");
    Reply answer = member.send(texts, "holiday.jpg", BadPictures.text());

    requireErrors(answer, "picture", "title", "description");
    assertThat(answer.errorBeside("picture")).contains("This is not a picture");
    assertThat(answer.status()).isEqualTo(422);
  }

  @Test
  void ofAProfile() {
    HttpMember other = HttpMember.join(SharedMuseum.address());
    Reply page = member.client().get("/profile");
    var form = page.form("Save").type("Name", other.account().name());
    Reply answer =
        member.client().submit(page, form.type("About you", "x".repeat(501)).press("Save"));

    requireErrors(answer, "name", "bio");
  }

  @Test
  void ofAChangedPassword() {
    Reply page = member.client().get("/profile");
    for (String next : List.of("short", member.account().email())) {
      var form =
          page.form("Change password")
              .type("Current password", "not my password")
              .type("New password", next)
              .press("Change password");
      requireErrors(member.client().submit(page, form), "currentPassword", "password");
    }
  }

  @Test
  void ofAReport() {
    HttpMember owner = HttpMember.join(SharedMuseum.address());
    String path = owner.hang("To be reported").replace("/view/", "/report/");
    Reply page = member.client().get(path);
    var form = page.form("Report").type("In your own words", "x".repeat(501)).press("Report");

    requireErrors(member.client().submit(page, form), "cause", "words");
  }

  @Test
  void ofARejectionOfNone() {
    HttpMember admin = HttpMember.logIn(StrictMuseum.address(), StrictMuseum.ADMIN);
    HttpMember owner = HttpMember.join(StrictMuseum.address());
    owner.upload("Not chosen");
    Reply answer = admin.act("/admin/review", "decision", "chosen", Map.of("outcome", "reject"));

    assertThat(answer.errorOnTop()).isNotEmpty();
    assertThat(answer.html()).contains("id=\"reason-error-chosen\"");
  }

  private static void requireErrors(Reply answer, String... fields) {
    for (String field : fields) {
      assertThat(answer.errorBeside(field)).as(field).isNotEmpty();
    }
    Announcement.requireIn(answer.html(), String.join(", ", fields));
  }
}
