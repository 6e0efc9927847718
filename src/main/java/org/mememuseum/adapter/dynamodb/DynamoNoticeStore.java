package org.mememuseum.adapter.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.Change;
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

/** Stores notices in {@code NoticeTable}. Unread ones have an attribute that is an index key. */
final class DynamoNoticeStore implements NoticeStore {
  static final String TABLE = "NoticeTable";
  private static final String MEMBER = "member_id";
  private static final String CREATED_AT = "created_at";
  private static final String UNREAD = "unread";

  private final UnitOfWork unitOfWork;

  DynamoNoticeStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public void add(Notice notice) {
    var key = TimeKey.of(notice.createdAt(), notice.id());
    var itemKey = ItemKey.of(TABLE, MEMBER, notice.member().toString(), CREATED_AT, key);
    var unread = notice.read() ? Optional.<String>empty() : Optional.of(key);
    unitOfWork.write(List.of(Change.put(itemKey, item(notice).with(UNREAD, unread))));
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
  public int countUnread(MemberId member, int limit) {
    int stored = unitOfWork.stored().count(unread(member), limit);
    return Math.min(limit, stored + pending(member).size());
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
    return Change.update(ItemKey.in(TABLE, notice, MEMBER, CREATED_AT)).removing(Set.of(UNREAD));
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
