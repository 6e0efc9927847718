package org.mememuseum.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.Await;
import org.mememuseum.discovery.Discovery;
import org.mememuseum.discovery.Listing;
import org.mememuseum.member.EmailAddress;
import org.mememuseum.member.Member;
import org.mememuseum.member.NewPassword;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.Registration;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.notification.Notice;
import org.mememuseum.notification.Notices;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.UploadService;

/** From registration to a public meme, and every failure on the way, in the server. */
@ExtendWith(ArquillianExtension.class)
class ExaminationIT {
  @Inject private Registration registration;
  @Inject private UploadService uploads;
  @Inject private Discovery discovery;
  @Inject private Notices notices;
  @Inject private MemeStore memes;
  @Inject private DecisionStore decisions;
  @Inject private ImageStore images;
  @Inject private FussyModerator moderator;
  @Inject private FaultyLedger ledger;
  @Inject private UserTransaction transaction;

  @TempDir private Path folder;

  @Deployment
  static WebArchive museum() {
    return MuseumWar.withTests(
            ExaminationIT.class, FussyModerator.class, FaultyLedger.class, Await.class)
        .addPackage(Pictures.class.getPackage());
  }

  @Test
  void aRegisteredMembersMemeIsExaminedAndGoesOnTheWall() {
    var member = register();
    var received = receive("a fine picture", member);

    assertThat(received.status()).isEqualTo(Status.PENDING);
    var approved = awaitStatus(received.id(), Status.APPROVED);

    assertThat(approved.analysis().labels()).containsExactly("drawing");
    assertThat(approved.publishedAt()).isPresent();
    assertThat(
            discovery.findNewest(new Listing.ByMember(member.id()), Optional.empty(), 10).items())
        .extracting(Meme::id)
        .containsExactly(received.id());
    assertThat(notices.find(member, Optional.empty(), 10).items())
        .singleElement(InstanceOfAssertFactories.list(Notice.class))
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.APPROVED);
    assertThat(decisions.findByMeme(received.id()))
        .singleElement()
        .satisfies(decision -> assertThat(decision.decidedBy()).isEqualTo("fussy"));
  }

  @Test
  void anExaminationThatFailsIsTriedAgainUntilItSucceeds() {
    var received = receive(FussyModerator.TWICE, register());

    awaitStatus(received.id(), Status.APPROVED);

    assertThat(moderator.timesAsked(received.id())).isEqualTo(3);
  }

  @Test
  void anExaminationThatKeepsFailingIsGivenUpAndTheMemeHeld() {
    var member = register();
    var received = receive(FussyModerator.ALWAYS, member);

    var held = awaitStatus(received.id(), Status.HELD);

    assertThat(moderator.timesAsked(received.id())).isEqualTo(5);
    assertThat(held.analysis().reasons()).isNotEmpty();
    assertThat(decisions.findByMeme(received.id()))
        .singleElement()
        .satisfies(decision -> assertThat(decision.verdict()).isEqualTo(Verdict.HOLD));
    assertThat(
            discovery.findNewest(new Listing.ByMember(member.id()), Optional.empty(), 10).items())
        .isEmpty();
  }

  @Test
  void aMemeWhoseMessageWasLostIsFoundByTheSweep() throws Exception {
    var stored = received("no message ever came", register(), Instant.now().minusSeconds(3600));
    transaction.begin();
    memes.add(stored);
    transaction.commit();

    awaitStatus(stored.id(), Status.APPROVED);
  }

  @Test
  void whenStoringFailsNothingIsLeft() {
    var member = register();

    assertThatThrownBy(() -> receive(FaultyLedger.CANNOT_BE_STORED, member))
        .isInstanceOf(RuntimeException.class);

    var refused = ledger.refused().orElseThrow();
    assertThat(memes.find(refused.id())).isEmpty();
    for (var rendition : Rendition.values()) {
      assertThat(images.open(ImageKey.of(refused, rendition))).isEmpty();
    }
    // A message for the failed meme would be delivered before this one's.
    awaitStatus(receive("the next one", member).id(), Status.APPROVED);
    assertThat(moderator.timesAsked(refused.id())).isZero();
  }

  private Member register() {
    String name = "m" + UUID.randomUUID().toString().substring(0, 18);
    return registration.register(
        new EmailAddress(name + "@example.org"),
        new PublicName(name),
        new NewPassword("hung with care"),
        name,
        "");
  }

  private Meme receive(String title, Member by) {
    try {
      var upload = Files.write(folder.resolve("upload"), Pictures.png(320, 240));
      var work = Files.createTempDirectory(folder, "work");
      return uploads.receive(upload, work, details(title), by);
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }

  private Meme received(String title, Member by, Instant at) {
    var picture = awaitStatus(receive("a model", by).id(), Status.APPROVED).picture();
    return Meme.received(MemeId.next(at), by.asAuthor(), details(title), picture, at);
  }

  private static MemeDetails details(String title) {
    return new MemeDetails(new Title(title), Description.NONE, Tags.NONE, Category.OTHER);
  }

  private Meme awaitStatus(MemeId id, Status status) {
    return Await.until(
        "it is " + status, () -> memes.find(id).orElseThrow(), meme -> meme.status() == status);
  }
}
