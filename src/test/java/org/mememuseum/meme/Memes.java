package org.mememuseum.meme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mememuseum.member.Author;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;

/** Builds memes for tests: {@code aMeme().by(member).tagged("cat").approved(at).build()}. */
public final class Memes {
  private static final Instant RECEIVED = Instant.parse("2026-11-20T10:15:30.789Z");

  private Optional<UUID> id = Optional.empty();
  private Author author = Members.aMember().build().asAuthor();
  private String title = "It works on my machine";
  private String description = "";
  private String tags = "";
  private Category category = Category.INTERNET;
  private Instant receivedAt = RECEIVED;
  private Status status = Status.PENDING;
  private Optional<Instant> publishedAt = Optional.empty();
  private ImageAnalysis analysis = ImageAnalysis.NONE;
  private Counts counts = Counts.NONE;

  private Memes() {}

  public static Memes aMeme() {
    return new Memes();
  }

  public Memes identifiedBy(UUID newId) {
    id = Optional.of(newId);
    return this;
  }

  public Memes by(Member owner) {
    author = owner.asAuthor();
    return this;
  }

  public Memes titled(String newTitle) {
    title = newTitle;
    return this;
  }

  public Memes describedAs(String newDescription) {
    description = newDescription;
    return this;
  }

  public Memes tagged(String... newTags) {
    tags = String.join(",", newTags);
    return this;
  }

  public Memes in(Category newCategory) {
    category = newCategory;
    return this;
  }

  public Memes receivedAt(Instant at) {
    receivedAt = at;
    return this;
  }

  public Memes seenAs(ImageAnalysis newInsight) {
    analysis = newInsight;
    return this;
  }

  public Memes approved(Instant at) {
    publishedAt = Optional.of(at);
    return being(Status.APPROVED);
  }

  public Memes held(String... reasons) {
    analysis = analysis.because(Stream.of(reasons).map(Reason::words).toList());
    return being(Status.HELD);
  }

  public Memes rejected(String... reasons) {
    analysis = analysis.because(Stream.of(reasons).map(Reason::words).toList());
    return being(Status.REJECTED);
  }

  public Memes withdrawn() {
    return being(Status.WITHDRAWN);
  }

  public Memes being(Status newStatus) {
    status = newStatus;
    return this;
  }

  public Memes counting(Counts newCounts) {
    counts = newCounts;
    return this;
  }

  public Meme build() {
    return new Meme(
        id.map(MemeId::new).orElseGet(() -> MemeId.next(receivedAt)),
        author,
        new MemeDetails(new Title(title), new Description(description), Tags.parse(tags), category),
        aPicture(),
        receivedAt,
        status,
        publishedAt,
        analysis,
        counts,
        false);
  }

  public static Picture aPicture() {
    return new Picture(
        ImageFormat.WEBP,
        1200,
        900,
        123_456_789_012L,
        123_456_799_012L,
        "0123456789abcdef".repeat(4),
        -42L,
        true,
        true,
        true,
        true,
        true,
        Optional.of(new Colour(1, 171, 255)));
  }
}
