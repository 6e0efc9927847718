package org.mememuseum.adapter.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.notification.Notice;
import org.mememuseum.notification.NoticeStore;
import org.mememuseum.notification.UnreadNotice;

/**
 * Stores notices in {@code NoticeTable}. Unread ones have an attribute that is an index key: their
 * own sort key, and what has to be known of them while they are unread.
 */
final class DynamoNoticeStore implements NoticeStore {
  static final String TABLE = "NoticeTable";
  private static final String MEMBER = "member_id";
  private static final String CREATED_AT = "created_at";
  private static final String UNREAD = "unread";
  private static final String PART = "#";

  private final UnitOfWork unitOfWork;

  DynamoNoticeStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public void add(Notice notice) {
    var key = TimeKey.of(notice.createdAt(), notice.id());
    var unread =
        notice.read()
            ? Optional.<String>empty()
            : Optional.of(String.join(PART, key, notice.meme().toString(), notice.theme()));
    unitOfWork.write(
        List.of(Change.put(at(notice.member(), key), item(notice).with(UNREAD, unread))));
  }

  @Override
  public Page<Notice> findByMember(MemberId member, Optional<Cursor> after, int size) {
    var range = of(member).newestFirst().after(after.map(TimeKey::of));
    var items = unitOfWork.stored().query(range, size + 1);
    return Page.of(
        items.stream().map(DynamoNoticeStore::toDomain).toList(),
        size,
        notice -> new Cursor(notice.createdAt(), notice.id()));
  }

  @Override
  public List<UnreadNotice> findUnread(MemberId member, int limit) {
    var stored = unitOfWork.stored().query(unread(member).newestFirst(), limit);
    return Stream.concat(pending(member).stream(), stored.stream())
        .map(DynamoNoticeStore::toUnread)
        .limit(limit)
        .toList();
  }

  private static UnreadNotice toUnread(Item item) {
    String key = item.text(CREATED_AT);
    String[] about = item.text(UNREAD).substring(key.length()).split(PART, 3);
    return new UnreadNotice(
        TimeKey.id(key),
        item.time(CREATED_AT),
        about.length == 3 ? MemeId.parse(about[1]) : Optional.empty(),
        about.length == 3 ? about[2] : key);
  }

  @Override
  public void markRead(MemberId member, Collection<UnreadNotice> read) {
    unitOfWork.write(
        read.stream()
            .map(notice -> at(member, TimeKey.of(notice.createdAt(), notice.id())))
            .map(DynamoNoticeStore::marking)
            .toList());
  }

  /** Marks stored notices immediately and those of the current transaction when it commits. */
  @Override
  public void markAllRead(MemberId member) {
    List<Item> items;
    do {
      items = unitOfWork.stored().query(unread(member), Database.MAX_CHANGES);
      if (!items.isEmpty()) {
        unitOfWork.stored().change(items.stream().map(DynamoNoticeStore::marking).toList());
      }
    } while (items.size() == Database.MAX_CHANGES);
    var pending = pending(member);
    if (!pending.isEmpty()) {
      unitOfWork.write(pending.stream().map(DynamoNoticeStore::marking).toList());
    }
  }

  private List<Item> pending(MemberId member) {
    return unitOfWork.pendingPuts(TABLE).stream()
        .filter(item -> item.text(MEMBER).equals(member.toString()))
        .filter(item -> item.find(UNREAD).isPresent())
        .toList();
  }

  private static Change marking(Item notice) {
    return marking(ItemKey.in(TABLE, notice, MEMBER, CREATED_AT));
  }

  private static Change marking(ItemKey notice) {
    return Change.update(notice).removing(Set.of(UNREAD)).onlyIf(Condition.exists(MEMBER));
  }

  private static ItemKey at(MemberId member, String key) {
    return ItemKey.of(TABLE, MEMBER, member.toString(), CREATED_AT, key);
  }

  private static KeyRange of(MemberId member) {
    return KeyRange.of(TABLE, MEMBER, member.toString(), CREATED_AT);
  }

  private static KeyRange unread(MemberId member) {
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
