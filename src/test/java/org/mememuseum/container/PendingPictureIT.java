package org.mememuseum.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Registration;
import org.mememuseum.member.SignIns;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.UploadService;

/** Who may see a picture that is not approved, by its address. */
@ExtendWith(ArquillianExtension.class)
class PendingPictureIT {
  private static final List<String> RENDITIONS = List.of("thumb", "show", "original");

  @Inject private Registration registration;
  @Inject private MemberStore members;
  @Inject private UploadService uploads;
  @Inject private SignIns signIns;

  @TempDir private Path folder;

  private final HttpClient browser = HttpClient.newHttpClient();

  @Deployment
  static WebArchive museum() {
    return MuseumWar.withTests(PendingPictureIT.class, FussyModerator.class)
        .addPackage(Pictures.class.getPackage());
  }

  @Test
  void itsOwnerSeesItAndNobodyMayStoreIt() throws Exception {
    var owner = register();
    var meme = receivePending(owner);

    for (String rendition : RENDITIONS) {
      var answer = get(meme, rendition, signIns.begin(owner, false));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
          .contains("private")
          .contains("no-store");
      assertThat(answer.body()).isNotEmpty();
    }
  }

  @Test
  void aStrangerAndAnotherMemberFindNothing() throws Exception {
    var meme = receivePending(register());
    String otherMember = signIns.begin(register(), false);

    for (String rendition : RENDITIONS) {
      assertThat(get(meme, rendition, "").statusCode()).isEqualTo(404);
      assertThat(get(meme, rendition, "made-up").statusCode()).isEqualTo(404);
      assertThat(get(meme, rendition, otherMember).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aCuratorSeesIt() throws Exception {
    var meme = receivePending(register());
    var email = new EmailAddress("director-" + UUID.randomUUID() + "@example.org");
    registration.appointAdmin(email, uniqueName(), new NewPassword("hung with care"));
    var curator = members.findByEmail(email).orElseThrow();

    for (String rendition : RENDITIONS) {
      assertThat(get(meme, rendition, signIns.begin(curator, false)).statusCode()).isEqualTo(200);
    }
  }

  private HttpResponse<byte[]> get(Meme meme, String rendition, String token)
      throws IOException, InterruptedException {
    var museum = ConfigProvider.getConfig().getValue("museum.base-url", String.class);
    var address = URI.create(museum.replaceAll("/+$", "")).resolve("/image/" + meme.id() + "/");
    var request = HttpRequest.newBuilder(address.resolve(rendition));
    if (!token.isEmpty()) {
      request.header("Cookie", "museum=" + token);
    }
    return browser.send(request.build(), BodyHandlers.ofByteArray());
  }

  private Member register() {
    var name = uniqueName();
    return registration.register(
        new EmailAddress(name + "@example.org"),
        name,
        new NewPassword("hung with care"),
        name.text(),
        "");
  }

  private static PublicName uniqueName() {
    return new PublicName("m" + UUID.randomUUID().toString().substring(0, 18));
  }

  private Meme receivePending(Member by) throws IOException {
    var upload = Files.write(folder.resolve("upload"), Pictures.png(320, 240));
    var details =
        new MemeDetails(
            new Title(FussyModerator.ALWAYS), Description.NONE, Tags.NONE, Category.OTHER);
    return uploads.receive(upload, Files.createTempDirectory(folder, "work"), details, by);
  }
}
