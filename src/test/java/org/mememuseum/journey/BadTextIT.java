package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/** Text that must be refused, and unusual text that must be kept. */
class BadTextIT {

  private static final String SCRIPT = "\"'><script>alert(1)</script>";
  private static final String EVERY_SCRIPT = "👩🏽‍🚀 مرحبا שלום ő";

  private static HttpMember member;
  private static String meme;

  @BeforeAll
  static void hang() {
    member = HttpMember.join(SharedMuseum.address());
    meme = member.hang("Written under");
  }

  @ParameterizedTest
  @CsvSource({"Title, title", "Description, description", "Tags, tags"})
  void tenThousandCharactersInAFieldAreRefused(String label, String id) {
    requireUploadRefused(label, id, "x".repeat(10_000), "10000|10,000|too long");
  }

  @ParameterizedTest
  @CsvSource({"Title, title", "Description, description", "Tags, tags"})
  void invisibleCharactersInAFieldAreRefused(String label, String id) {
    requireUploadRefused(label, id, "before\0after", "invisible characters");
    requireUploadRefused(label, id, "before\u001bafter", "invisible characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n"})
  void aBlankTitleIsRefused(String title) {
    Set<String> before = member.works();
    Reply answer = upload(Map.of("Title", title, "Description", "Kept."));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errorBeside("title")).contains("Every picture needs a title.");
    assertThat(answer.typed("Upload", "Description")).contains("Kept.");
    assertThat(member.works()).isEqualTo(before);
  }

  @Test
  void aCategoryThatIsNotInTheListIsRefused() {
    Set<String> before = member.works();
    Reply answer = upload(Map.of("Title", "In no wing", "Category", "basement"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errorBeside("category")).isNotEmpty();
    assertThat(member.works()).isEqualTo(before);
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    Reply answer = upload(Map.of("Title", "", "Tags", "no<tag", "Description", "x".repeat(3000)));

    assertThat(answer.errorBeside("title")).isNotEmpty();
    assertThat(answer.errorBeside("tags")).contains("no<tag");
    assertThat(answer.errorBeside("description")).isNotEmpty();
  }

  @Test
  void aScriptInTitleAndDescriptionIsShownAsText() {
    String path = member.hang(Map.of("Title", SCRIPT, "Description", SCRIPT));
    for (String page : new String[] {path, "/", "/dashboard", "/feed.xml"}) {
      requireHarmless(member.client().get(page));
    }
    assertThat(member.client().get(path).html()).contains("&lt;script&gt;alert(1)");
  }

  @Test
  void aScriptInTagsAndNameIsRefusedAndComesBackAsText() {
    Reply upload = upload(Map.of("Title", "Tagged", "Tags", SCRIPT));
    assertThat(upload.errorBeside("tags")).isNotEmpty();
    assertThat(upload.typed("Upload", "Tags")).contains(SCRIPT);
    requireHarmless(upload);

    Reply profile = updateProfile(SCRIPT, "Quiet.");
    assertThat(profile.status()).isEqualTo(422);
    assertThat(profile.errorBeside("name")).isNotEmpty();
    assertThat(profile.typed("Save", "Name")).contains(SCRIPT);
    assertThat(profile.typed("Save", "About you")).contains("Quiet.");
    requireHarmless(profile);
  }

  @Test
  void aScriptInCommentAndBioIsShownAsText() {
    assertThat(member.comment(meme, SCRIPT).status()).isEqualTo(303);
    requireHarmless(member.client().get(meme));
    String name = member.account().name();
    assertThat(updateProfile(name, SCRIPT).status()).isEqualTo(303);
    requireHarmless(member.client().get("/by/" + name));
    assertThat(member.client().get("/by/" + name).html()).contains("&lt;script&gt;");
  }

  @Test
  void aTextThatIsAMarkerOfFacesIsShownAsText() {
    String marker = "~com.sun.faces.saveStateFieldMarker~";
    String shown = marker.replaceFirst("~", "&#126;");
    String path = member.hang(Map.of("Title", marker, "Description", "Look: " + marker));
    assertThat(member.comment(path, marker).status()).isEqualTo(303);

    for (String page : List.of(path, path, "/dashboard", "/by/" + member.account().name())) {
      String html = member.client().get(page).html();
      assertThat(html).as(page).contains(">" + shown + "<").doesNotContainPattern("=\"<input");
    }
    assertThat(member.client().get(path).html().split(shown, -1)).hasSizeGreaterThan(5);
  }

  @Test
  void aScriptInTheAddressIsShownAsText() {
    for (String path :
        new String[] {
          "/tag/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "/by/%3Cscript%3Ealert(1)",
          "/login?next=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
          "/?said=%3Cscript%3Ealert(1)%3C/script%3E",
          "/?after=%3Cscript%3Ealert(1)%3C/script%3E",
          meme + "?edit=%22%3E%3Cscript%3Ealert(1)"
        }) {
      requireHarmless(new Client(SharedMuseum.address()).get(path));
    }
  }

  @Test
  void emojiAndRightToLeftTextAreKeptAsTheyWereTyped() {
    String path =
        member.hang(
            Map.of("Title", EVERY_SCRIPT, "Description", EVERY_SCRIPT, "Tags", "שלום, قطة"));
    assertThat(member.comment(path, EVERY_SCRIPT + "\n🐈").status()).isEqualTo(303);
    String html = member.client().get(path).html();

    assertThat(html.split(EVERY_SCRIPT, -1)).hasSizeGreaterThanOrEqualTo(4);
    assertThat(html).contains(EVERY_SCRIPT + "\n🐈", "dir=\"auto\"", "#שלום<");
    assertThat(new Client(SharedMuseum.address()).get("/tag/%D7%A9%D7%9C%D7%95%D7%9D").html())
        .contains(path);
  }

  @ParameterizedTest
  @CsvSource({"Your comment is empty, 0", "there is room for 1,1001", "there is room for 1,10000"})
  void aCommentOfTheWrongLengthIsRefused(String sentence, int length) {
    String text = "x".repeat(length);
    Reply answer = member.comment(meme, text);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errorBeside("comment")).contains(sentence);
    assertThat(answer.typed("Comment", "Comment")).contains(text);
    assertThat(answer.showsItsInside()).isFalse();
  }

  @Test
  void invisibleCharactersInACommentAndBadProfilesAreRefused() {
    assertThat(member.comment(meme, "null\0byte").errorBeside("comment"))
        .contains("invisible characters");
    assertThat(updateProfile("null\0byte", "").errorBeside("name"))
        .contains("invisible characters");
    assertThat(updateProfile("x".repeat(10_000), "").errorBeside("name")).contains("at most 30");
    assertThat(updateProfile("guest", "x".repeat(10_000)).errorBeside("bio")).contains("500");
  }

  @ParameterizedTest
  @CsvSource({
    "no-address, E-mail, email",
    "short, Password, password",
    "password1234, Password, password",
    "a b, Name, name",
    "xy, Name, name"
  })
  void anInvalidRegistrationIsRefused(String text, String label, String id) {
    Account account = Account.fresh();
    Map<String, String> input = new HashMap<>();
    input.put("E-mail", account.email());
    input.put("Name", account.name());
    input.put("Password", account.password());
    input.put(label, text);
    Reply answer = register(input);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errorBeside(id)).isNotEmpty();
    assertThat(answer.typed("Register", "E-mail")).contains(input.get("E-mail"));
    assertThat(answer.typed("Register", "Name")).contains(input.get("Name"));
    assertThat(answer.typed("Register", "Password")).contains("");
  }

  @Test
  void anEmailOrANameThatIsTakenIsRefused() {
    Account existing = member.account();
    Account fresh = Account.fresh();
    Reply email =
        register(
            Map.of(
                "E-mail", existing.email().toUpperCase(java.util.Locale.ROOT),
                "Name", fresh.name(),
                "Password", fresh.password()));
    Reply name =
        register(
            Map.of(
                "E-mail", fresh.email(),
                "Name", existing.name().toUpperCase(java.util.Locale.ROOT),
                "Password", fresh.password()));

    assertThat(email.status()).isEqualTo(409);
    assertThat(email.errorBeside("email")).contains("already registered");
    assertThat(name.status()).isEqualTo(409);
    assertThat(name.errorBeside("name")).contains("Somebody else goes by this name");
  }

  private static void requireUploadRefused(String label, String id, String text, String sentence) {
    Set<String> before = member.works();
    Map<String, String> input = new HashMap<>(Map.of("Title", "Typed", "Description", "Kept."));
    input.put(label, text);
    Reply answer = upload(input);

    assertThat(answer.status()).as(answer.html()).isEqualTo(422);
    assertThat(answer.errorBeside(id)).containsPattern(sentence);
    assertThat(answer.showsItsInside()).isFalse();
    input.remove(label);
    input.forEach(
        (keptLabel, kept) -> assertThat(answer.typed("Upload", keptLabel)).contains(kept));
    // Control characters cannot be written into a page either.
    assertThat(answer.typed("Upload", label)).contains(text.replaceAll("\\p{Cntrl}", ""));
    assertThat(member.works()).isEqualTo(before);
  }

  private static Reply upload(Map<String, String> texts) {
    return member.send(texts, "good.png", Pictures.png(200, 100));
  }

  private static Reply updateProfile(String name, String bio) {
    Reply page = member.client().get("/profile");
    PageForm form = page.form("Save").type("Name", name).type("About you", bio).press("Save");
    return member.client().submit(page, form);
  }

  private static Reply register(Map<String, String> texts) {
    Client client = new Client(SharedMuseum.address());
    Reply page = client.get("/register");
    PageForm form = page.form("Register").press("Register");
    texts.forEach(form::type);
    return client.submit(page, form);
  }

  private static void requireHarmless(Reply page) {
    assertThat(page.html()).doesNotContain("<script>alert");
    assertThat(page.showsItsInside()).isFalse();
  }
}
