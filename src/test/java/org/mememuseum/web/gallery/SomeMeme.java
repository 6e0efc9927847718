package org.mememuseum.web.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.member.Author;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Colour;
import org.mememuseum.meme.Counts;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;

/** Builds memes for the tests of what pages show: {@code aMeme().titled("Toast").build()}. */
public final class SomeMeme {
  public static final Instant HUNG = Instant.parse("2026-11-20T10:15:30.789Z");

  private String title = "Toast";
  private String description = "";
  private String words = "";
  private Status status = Status.APPROVED;
  private String[] reasons = {};
  private int width = 800;
  private int height = 600;
  private boolean animated;
  private boolean transparent;
  private boolean mediumKept;
  private Optional<Colour> colour = Optional.empty();
  private Counts counts = Counts.NONE;

  private SomeMeme() {}

  public static SomeMeme aMeme() {
    return new SomeMeme();
  }

  public SomeMeme titled(String newTitle) {
    title = newTitle;
    return this;
  }

  public SomeMeme describedAs(String newDescription) {
    description = newDescription;
    return this;
  }

  public SomeMeme reading(String newWords) {
    words = newWords;
    return this;
  }

  public SomeMeme being(Status newStatus, String... because) {
    status = newStatus;
    reasons = because;
    return this;
  }

  public SomeMeme measuring(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  public SomeMeme transparent() {
    transparent = true;
    return this;
  }

  public SomeMeme animated() {
    animated = true;
    return this;
  }

  public SomeMeme keepingMedium() {
    mediumKept = true;
    return this;
  }

  public SomeMeme mainly(Colour newColour) {
    colour = Optional.of(newColour);
    return this;
  }

  public SomeMeme counting(long likes, long views, long comments) {
    counts = new Counts(likes, views, comments);
    return this;
  }

  public Meme build() {
    var author = new Author(MemberId.next(HUNG), new PublicName("Crumb"));
    var details =
        new MemeDetails(
            new Title(title),
            new Description(description),
            Tags.parse("bread, morning"),
            Category.LIFE);
    var picture =
        new Picture(
            ImageFormat.JPEG,
            width,
            height,
            213_500,
            213_500,
            "0a".repeat(32),
            7,
            animated,
            transparent,
            false,
            false,
            mediumKept,
            colour);
    return new Meme(
        MemeId.next(HUNG),
        author,
        details,
        picture,
        HUNG,
        status,
        status == Status.APPROVED ? Optional.of(HUNG) : Optional.empty(),
        new ImageAnalysis(List.of(), words, Stream.of(reasons).map(Reason::words).toList()),
        counts,
        false);
  }
}
