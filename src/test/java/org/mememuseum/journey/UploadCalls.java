package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mememuseum.aws.Call;
import org.mememuseum.demo.hang.Multipart;
import org.mememuseum.picture.Pictures;

/** The uploading and reviewing of a picture, and the calls it costs. */
record UploadCalls(CallMeter meter, CallTable table, HttpMember owner, HttpMember curator) {
  static final String ANSWERED = "upload, until it is answered";
  private static final String EXAMINED = "its examination, ";

  /** Uploads a JPEG and an animated GIF, of six frames. */
  void upload() {
    send("a JPEG", Pictures.jpeg(800, 600));
    send("a moving GIF", Pictures.animatedGif(300, 200, 6));
  }

  /** Has a curator open the review page, approve one meme and reject the other. */
  void review(String approved, String rejected) {
    curator.client().get("/admin/review");
    table.note(
        "review page with two cases", meter.during(() -> curator.client().get("/admin/review")));
    table.note("page of a held meme", meter.during(() -> curator.client().get(caseOf(approved))));
    decide("approve", "approval", approved);
    decide("reject", "rejection", rejected);
  }

  private void send(String kind, byte[] file) {
    Reply page = owner.client().get("/upload");
    var form = page.form("Upload").type("Title", kind).type("Tags", "counted").press("Upload");
    var files =
        new Multipart().file(form.nameOf("Picture").orElseThrow(), "file", "image/jpeg", file);
    var calls =
        meter.until(
            MemberCalls::isTelling,
            () -> assertThat(owner.client().submit(page, form, files).status()).isEqualTo(303));
    // The examination may begin before the response arrives; it starts once the record is written.
    var all = calls.stream().sorted(Comparator.comparing(Call::service)).toList();
    int written = operations(all).indexOf("TransactWriteItems");
    table.note(ANSWERED, all.stream().filter(call -> isOfUpload(all, call, written)).toList());
    table.note(
        EXAMINED + kind, all.stream().filter(call -> !isOfUpload(all, call, written)).toList());
  }

  private static boolean isOfUpload(List<Call> all, Call call, int written) {
    return call.operation().equals("PutObject")
        || call.service() == Call.Service.DYNAMODB && all.indexOf(call) <= written;
  }

  private static List<String> operations(List<Call> calls) {
    return calls.stream().map(Call::operation).toList();
  }

  private void decide(String row, String action, String meme) {
    var fields =
        Map.of(
            action,
            action,
            action + "-go",
            "1",
            "row",
            meme.replace("/view/", ""),
            "reason",
            "Not funny.",
            "jakarta.faces.ViewState",
            "stateless");
    curator.client().get(caseOf(meme));
    table.note(
        row,
        meter.until(
            MemberCalls::isTelling,
            () ->
                assertThat(curator.client().post(caseOf(meme), fields).status())
                    .as(row)
                    .isEqualTo(303)));
  }

  private static String caseOf(String meme) {
    return meme.replace("/view/", "/admin/review/");
  }
}
