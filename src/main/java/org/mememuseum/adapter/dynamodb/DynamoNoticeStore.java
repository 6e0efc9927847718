package org.mememuseum.adapter.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Page;
import org.mememuseum.notification.Notice;
import org.mememuseum.notification.NoticeStore;

/**
 * Notices in {@code NoticeTable}; those not yet read have an attribute that an index is keyed by.
 */
final class DynamoNoticeStore implements NoticeStore {
  static final String TABLE = "NoticeTable";
  private static final String MEMBER = "member_id";
  private static final String CREATED_AT = "created_at";
  private static final String UNREAD = "unread";

  private final Records records;

  DynamoNoticeStore(Records records) {
    this.records = records;
  }

  @Override
  public void add(Notice notice) {
    var key = TimeKey.of(notice.createdAt(), notice.id());
    var place = Place.of(TABLE, MEMBER, notice.member().toString(), CREATED_AT, key);
    var unread = notice.read() ? Optional.<String>empty() : Optional.of(key);
    records.write(List.of(Change.put(place, item(notice).with(UNREAD, unread))));
  }

  @Override
  public Page<Notice> findByMember(MemberId member, Optional<Cursor> after, int size) {
    var range = of(member).newestFirst().after(after.map(TimeKey::of));
    var found = records.stored().query(range, size + 1);
    return Page.of(
        found.stream().map(DynamoNoticeStore::toDomain).toList(),
        size,
        notice -> new Cursor(notice.createdAt(), notice.id()));
  }

  @Override
  public int countUnread(MemberId member, int most) {
    int stored = records.stored().count(unread(member), most);
    return Math.min(most, stored + gathered(member).size());
  }

  /** Marks those stored at once, and those of the use case under way when they are. */
  @Override
  public void markAllRead(MemberId member) {
    List<Item> found;
    do {
      found = records.stored().query(unread(member), Database.MOST_CHANGES);
      if (!found.isEmpty()) {
        records.stored().change(found.stream().map(DynamoNoticeStore::read).toList());
      }
    } while (found.size() == Database.MOST_CHANGES);
    var gathered = gathered(member);
    if (!gathered.isEmpty()) {
      records.write(gathered.stream().map(DynamoNoticeStore::read).toList());
    }
  }

  private List<Item> gathered(MemberId member) {
    return records.gatheredIn(TABLE).stream()
        .filter(item -> item.text(MEMBER).equals(member.toString()))
        .filter(item -> item.find(UNREAD).isPresent())
        .toList();
  }

  private static Change read(Item notice) {
    return Change.update(Place.in(TABLE, notice, MEMBER, CREATED_AT)).removing(Set.of(UNREAD));
  }

  private static Range of(MemberId member) {
    return Range.of(TABLE, MEMBER, member.toString(), CREATED_AT);
  }

  private static Range unread(MemberId member) {
    return of(member).through("unread-index", UNREAD);
  }

  private static Item item(Notice notice) {
    return Item.EMPTY
        .with("kind", notice.kind().name())
        .with("meme_id", notice.meme().toString())
        .with("title", notice.title())
        .with("details", notice.details());
  }

  private static Notice toDomain(Item item) {
    return new Notice(
        TimeKey.id(item.text(CREATED_AT)),
        new MemberId(item.id(MEMBER)),
        Notice.Kind.valueOf(item.text("kind")),
        new MemeId(item.id("meme_id")),
        item.text("title"),
        item.text("details"),
        item.time(CREATED_AT),
        item.find(UNREAD).isEmpty());
  }
}
