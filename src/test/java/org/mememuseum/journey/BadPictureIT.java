package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.demo.hang.PageForm;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.MarkedPictures;
import org.mememuseum.picture.Pictures;

/** Uploads that must be refused: the error is shown beside the field, and all input is kept. */
class BadPictureIT {

  private static final Map<String, String> TYPED =
      Map.of(
          "Title", "Typed with care",
          "Description", "Not to be lost.\nNot a line of it.",
          "Tags", "kept, all",
          "Category", "science");

  private static HttpMember member;

  @BeforeAll
  static void join() {
    member = HttpMember.join(SharedMuseum.address());
  }

  @Test
  void anUploadWithoutAFileIsRefused() {
    Set<String> before = member.works();
    Reply page = member.client().get("/upload");
    PageForm form = page.form("Upload").press("Upload");
    TYPED.forEach(form::type);
    requireRefused(member.client().submit(page, form), 422, "choose a picture", before);
  }

  @Test
  void anEmptyFileFieldIsRefused() {
    refuses(new byte[0], "", 422, "picture");
  }

  @Test
  void aMissingPictureAndAMissingTitleAreReportedTogether() {
    Set<String> before = member.works();
    Reply page = member.client().get("/upload");
    PageForm form = page.form("Upload").press("Upload");
    TYPED.forEach(form::type);
    form.type("Title", " ");
    String field = form.nameOf("Picture").orElseThrow();
    Multipart leftEmpty = new Multipart().file(field, "", "application/octet-stream", new byte[0]);

    requireBothMissed(member.client().submit(page, form, leftEmpty));
    requireBothMissed(member.client().submit(page, form, new Multipart()));
    // No browser does this: a form encoding that cannot carry a file.
    requireBothMissed(member.client().post("/upload", form.values()));
    assertThat(member.works()).isEqualTo(before);
  }

  @Test
  void anEmptyFileIsRefused() {
    refuses(new byte[0], "empty.png", 422, "There is nothing in this file.");
  }

  @Test
  void textNamedAsAPictureIsRefused() {
    refuses(BadPictures.text(), "holiday.jpg", 415, "This is not a picture");
  }

  @Test
  void anSvgIsRefused() {
    refuses(BadPictures.svg(), "drawing.svg", 415, "SVG drawing");
  }

  @Test
  void aWebPageIsRefused() {
    refuses(BadPictures.html(), "page.png", 415, "This is not a picture");
  }

  @Test
  void aPictureThatClaims60000By60000PixelsIsRefused() {
    refuses(BadPictures.pngClaiming(60_000, 60_000), "wide.png", 422, "This picture");
  }

  @Test
  void aTruncatedJpegIsRefused() {
    refuses(BadPictures.truncatedJpeg(), "half.jpg", 422, "This picture is damaged");
  }

  @Test
  void aGifOf10000FramesIsRefused() {
    refuses(BadPictures.gifOfFrames(10_000), "long.gif", 422, "at most 2,500 frames");
  }

  @Test
  void aPngThatClaimsAChunkOfFourGigabytesIsRefused() {
    refuses(BadPictures.pngWithHugeChunk(), "chunk.png", 422, "This picture is damaged");
  }

  @Test
  void aFileOf11MegabytesIsRefused() {
    refuses(BadPictures.fileOfSize(11_000_000), "heavy.jpg", 413, "larger than 10 MB");
  }

  @Test
  void aPictureThatIsTooSmallIsRefused() {
    refuses(Pictures.png(40, 40), "tiny.png", 422, "at least 80 pixels");
  }

  @Test
  void aPictureInAnUnsupportedFormatIsRefused() {
    refuses(BadPictures.packedBmp(), "old.bmp", 415, "BMP picture of an unusual kind");
  }

  @Test
  void aPictureUnderAWrongFieldNameIsRefused() {
    Set<String> before = member.works();
    Reply page = member.client().get("/upload");
    PageForm form = page.form("Upload").press("Upload");
    TYPED.forEach(form::type);
    var files = new Multipart().file("image", "good.png", "image/png", Pictures.png(200, 100));
    requireRefused(member.client().submit(page, form, files), 422, "choose a picture", before);
  }

  @Test
  void aPictureThatIsAlsoAWebPageOrAnArchiveIsPublishedWithoutThem() {
    requireClean(MarkedPictures.jpeg(300, 200, 1), "polyglot.jpg");
    requireClean(MarkedPictures.png(Pictures.png(300, 200), 1), "polyglot.png");
    requireClean(MarkedPictures.gif(Pictures.gif(300, 200)), "polyglot.gif");
  }

  @Test
  void aFileNameWithParentFoldersDoesNoHarm() {
    Reply answer = member.send(TYPED, "../../../../etc/cron.d/x.png", Pictures.png(200, 100));

    assertThat(answer.status()).isEqualTo(303);
  }

  private static void refuses(byte[] file, String name, int status, String sentence) {
    Set<String> before = member.works();
    requireRefused(member.send(TYPED, name, file), status, sentence, before);
  }

  private static void requireRefused(
      Reply answer, int status, String sentence, Set<String> before) {
    assertThat(answer.status()).as(answer.html()).isEqualTo(status);
    assertThat(answer.errorBeside("picture")).contains(sentence);
    TYPED.forEach(
        (label, text) ->
            assertThat(answer.typed("Upload", label).orElse("").replace("\r", ""))
                .as(label)
                .isEqualTo(text));
    assertThat(answer.showsItsInside()).isFalse();
    assertThat(member.works()).isEqualTo(before);
  }

  private static void requireBothMissed(Reply answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errorBeside("picture")).isEqualTo("Please choose a picture first.");
    assertThat(answer.errorBeside("title")).contains("Every picture needs a title.");
    assertThat(answer.errorOnTop()).isEmpty();
    assertThat(answer.form("Upload").nameOf("Picture")).isPresent();
    for (String label : Set.of("Description", "Tags", "Category")) {
      assertThat(answer.typed("Upload", label).orElse("").replace("\r", ""))
          .as(label)
          .isEqualTo(TYPED.get(label));
    }
  }

  private static void requireClean(byte[] file, String name) {
    Reply answer = member.send(TYPED, name, file);
    assertThat(answer.status()).as(answer.html()).isEqualTo(303);
    String image =
        answer.header("Location").replaceFirst(".*/view/", "/image/").replaceFirst("\\?.*", "");
    for (String rendition : new String[] {"/original", "/show", "/thumb"}) {
      Reply picture = member.client().get(image + rendition);
      assertThat(picture.status()).isEqualTo(200);
      assertThat(picture.header("Content-Type")).startsWith("image/");
      assertThat(new String(picture.body(), ISO_8859_1))
          .doesNotContain("<script", "secret-of-the-uploader", "<html", "PK\3\4");
    }
  }
}
