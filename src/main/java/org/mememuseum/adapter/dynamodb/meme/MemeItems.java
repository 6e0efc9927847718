package org.mememuseum.adapter.dynamodb.meme;

import java.util.Arrays;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.member.Author;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.AltText;
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
import org.mememuseum.meme.Tag;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.meme.Transition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts memes to items of {@code MemeTable}, which do not contain the author's name. */
public final class MemeItems {
  public static final String TABLE = "MemeTable";
  public static final String ID = "meme_id";
  static final String OWNER = "owner_id";

  /** An index key: the owner's id, absent once the meme is withdrawn. */
  static final String USER = "user";

  static final String CREATED_AT = "created_at";
  static final String STATUS = "status";
  static final String PUBLISHED_AT = "published_at";
  static final String TAGS = "tags";
  static final String CATEGORY = "category";

  /** Absent in memes from before there were alternative texts. */
  private static final String ALT = "alt_text";

  public static final String LIKES = "likes";
  public static final String VIEWS = "views";
  public static final String COMMENTS = "comment_count";
  static final String COMMENTS_LOCKED = "comments_locked";
  public static final String MILESTONES = "milestones";

  private MemeItems() {}

  public static ItemKey at(MemeId id) {
    return ItemKey.of(TABLE, ID, id.toString());
  }

  static MemeId id(Item item) {
    return new MemeId(item.id(ID));
  }

  static MemberId owner(Item item) {
    return new MemberId(item.id(OWNER));
  }

  static Status status(Item item) {
    return Status.valueOf(item.text(STATUS));
  }

  static Category category(Item item) {
    return Category.valueOf(item.text(CATEGORY));
  }

  static Item of(Meme meme) {
    var owner = meme.author().id().toString();
    var item =
        picture(meme.picture())
            .with(details(meme.details()))
            .with(analysis(meme.analysis()))
            .with(STATUS, meme.status().name())
            .with(PUBLISHED_AT, meme.publishedAt().map(TimeKey::of))
            .with(ID, meme.id().toString())
            .with(OWNER, owner)
            .with(CREATED_AT, TimeKey.of(meme.createdAt(), meme.id().value()))
            .with(LIKES, 0)
            .with(VIEWS, 0)
            .with(COMMENTS, 0);
    var withLock = meme.commentsLocked() ? item.with(lockingComments()) : item;
    return meme.status() == Status.WITHDRAWN ? withLock : withLock.with(USER, owner);
  }

  static Item lockingComments() {
    return Item.EMPTY.with(COMMENTS_LOCKED, "locked");
  }

  /** Returns the attributes that a transition sets. */
  static Item of(Transition change) {
    return Item.EMPTY
        .with(STATUS, change.to().name())
        .with(PUBLISHED_AT, change.publishedAt().map(TimeKey::of))
        .with(change.seen().map(MemeItems::analysis).orElse(Item.EMPTY))
        .with(change.details().map(MemeItems::details).orElse(Item.EMPTY));
  }

  private static Item analysis(ImageAnalysis analysis) {
    return Item.EMPTY
        .with("labels", analysis.labels())
        .with("detected_text", analysis.detectedText())
        .with("reject_reasons", Reason.storedAll(analysis.reasons()));
  }

  static Item details(MemeDetails details) {
    return Item.EMPTY
        .with("title", details.title().text())
        .with("description", details.description().text())
        .with(TAGS, details.tags().all().stream().map(Tag::text).toList())
        .with(CATEGORY, details.category().name())
        .with(ALT, details.alt().text());
  }

  /** Returns the condition that a meme has the same details as an item that was read. */
  static Condition hasDetailsOf(Item read) {
    var condition = Condition.NONE;
    for (String name : details(details(read)).attributes().keySet()) {
      condition =
          condition.and(
              read.value(name)
                  .map(value -> Condition.equal(name, value))
                  .orElseGet(() -> Condition.absent(name)));
    }
    return condition;
  }

  private static Item picture(Picture picture) {
    return Item.EMPTY
        .with("content_type", picture.format().contentType())
        .with("width", picture.width())
        .with("height", picture.height())
        .with("bytes", picture.bytes())
        .with("stored_bytes", picture.storedBytes())
        .with("sha256", picture.sha256())
        .with("perceptual_hash", picture.perceptualHash())
        .with("animated", picture.animated())
        .with("transparent", picture.transparent())
        .with("original_shown", picture.originalShown())
        .with("share_kept", picture.shareKept())
        .with("medium_kept", picture.mediumKept())
        .with("main_colour", picture.mainColour().map(Colour::hex));
  }

  static Meme toDomain(Item item, Author author) {
    return new Meme(
        id(item),
        author,
        details(item),
        picture(item),
        item.time(CREATED_AT),
        status(item),
        item.findTime(PUBLISHED_AT),
        new ImageAnalysis(
            item.texts("labels"),
            item.text("detected_text"),
            Reason.parseAll(item.texts("reject_reasons"))),
        new Counts(item.number(LIKES), item.number(VIEWS), item.number(COMMENTS)),
        item.find(COMMENTS_LOCKED).isPresent());
  }

  static MemeDetails details(Item item) {
    return new MemeDetails(
        new Title(item.text("title")),
        new Description(item.text("description")),
        new Tags(item.texts(TAGS).stream().map(Tag::new).toList()),
        category(item),
        new AltText(item.find(ALT).orElse("")));
  }

  private static Picture picture(Item item) {
    var format =
        Arrays.stream(ImageFormat.values())
            .filter(candidate -> candidate.contentType().equals(item.text("content_type")))
            .findFirst()
            .orElseThrow();
    // Items from before lack the size of all renditions, the medium one and the main colour.
    return new Picture(
        format,
        (int) item.number("width"),
        (int) item.number("height"),
        item.number("bytes"),
        item.value("stored_bytes")
            .map(AttributeValue::n)
            .map(Long::valueOf)
            .orElse(item.number("bytes")),
        item.text("sha256"),
        item.number("perceptual_hash"),
        item.flag("animated"),
        item.flag("transparent"),
        item.flag("original_shown"),
        item.flag("share_kept"),
        item.value("medium_kept").map(AttributeValue::bool).orElse(false),
        item.find("main_colour").map(Colour::ofHex));
  }
}
