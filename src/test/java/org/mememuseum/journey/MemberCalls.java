package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mememuseum.aws.Call;
import org.mememuseum.demo.hang.PageForm;

/** What members do, and the calls it costs. */
record MemberCalls(CallMeter meter, CallTable table, HttpMember member) {
  private static final Pattern COMMENT =
      Pattern.compile("comment--own\" id=\"comment-([0-9a-f-]{36})\"");

  /** Opens the pages that only members have. */
  void lookAround(String meme) {
    page("any page more, signed in", "/about");
    page("view, signed in", meme);
    page("upload form", "/upload");
    page("notices", "/notices");
    page("profile", "/profile");
  }

  private void page(String row, String path) {
    member.client().get(path);
    table.note(
        row,
        meter.during(() -> assertThat(member.client().get(path).status()).as(row).isEqualTo(200)));
  }

  /** Likes somebody else's meme and takes the like back. */
  void like(String meme) {
    action("like", meme, page -> page.form("Like").press("Like"));
    action("take a like back", meme, page -> page.form("Like").press("Like"));
  }

  /** Comments on somebody else's meme, edits the comment, and deletes it. */
  void comment(String meme) {
    action("comment", meme, page -> page.form("Comment").type("Comment", "Ha.").press("Comment"));
    var match = COMMENT.matcher(member.client().get(meme).html());
    assertThat(match.find()).isTrue();
    String comment = match.group(1);
    action(
        "reply to a comment",
        meme + "?reply=" + comment,
        page -> page.form("Reply").type("Reply", "Ho.").press("Reply"));
    action(
        "edit a comment",
        meme + "?edit=" + comment,
        page -> page.form("Save").type("New wording", "Ha!").press("Save"));
    row("delete a comment", meme, "removal", comment);
  }

  /** Changes the profile and the password. */
  void changeProfile(String bio) {
    action(
        "change the profile",
        "/profile",
        page -> page.form("Save").type("About you", bio).press("Save"));
    String password = member.account().password();
    action(
        "change the password",
        "/profile",
        page ->
            page.form("Change password")
                .type("Current password", password)
                .type("New password", password)
                .press("Change password"));
  }

  /** Opens the owner's dashboard, and deletes a meme. */
  void delete(String meme) {
    page("dashboard", "/dashboard");
    row("delete a meme", "/dashboard", "removal", meme.replace("/view/", ""));
  }

  /** Registers a member. */
  static void register(CallMeter meter, CallTable table, Client client) {
    var account = Account.fresh();
    Reply page = client.get("/register");
    var form =
        page.form("Register")
            .type("E-mail", account.email())
            .type("Name", account.name())
            .type("Password", account.password())
            .press("Register");
    table.note("register", meter.until(MemberCalls::isTelling, () -> submit(client, page, form)));
  }

  /** Logs out and in again, then logs in on another device. */
  void comeBack() {
    var client = member.client();
    client.get("/about");
    table.note(
        "log out",
        meter.during(() -> assertThat(client.post("/logout", Map.of()).status()).isEqualTo(303)));
    logIn("log in", client);
    var secondDevice = new Client(client.museum());
    logIn("log in, on a new device", secondDevice);
    secondDevice.get("/about"); // The number of notices is cached from here on.
    secondDevice.post("/logout", Map.of());
    table.note("first page after logging in", meter.during(() -> client.get("/about")));
  }

  private void logIn(String row, Client client) {
    Reply page = client.get("/login");
    var form =
        page.form("Log in")
            .type("E-mail", member.account().email())
            .type("Password", member.account().password())
            .press("Log in");
    table.note(row, meter.during(() -> submit(client, page, form)));
  }

  static boolean isTelling(Call call) {
    return call.operation().equals("Publish");
  }

  private void action(String row, String path, Function<Reply, PageForm> fill) {
    Reply page = member.client().get(path);
    var form = fill.apply(page);
    table.note(row, meter.during(() -> submit(member.client(), page, form)));
  }

  private void row(String row, String path, String action, String id) {
    var fields =
        Map.of(
            action, action, action + "-go", "1", "row", id, "jakarta.faces.ViewState", "stateless");
    member.client().get(path);
    table.note(
        row,
        meter.during(
            () -> assertThat(member.client().post(path, fields).status()).as(row).isEqualTo(303)));
  }

  private static void submit(Client client, Reply page, PageForm form) {
    Reply answer = client.submit(page, form);
    assertThat(answer.status()).as(answer.html()).isEqualTo(303);
  }
}
