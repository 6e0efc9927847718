package org.mememuseum.adapter.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Appeal;
import org.mememuseum.moderation.AppealConflictException;
import org.mememuseum.moderation.AppealStore;

/**
 * Stores appeals in {@code AppealTable}. Open ones have an attribute that is an index key; there
 * are few of them, so that one partition of the index has room for all.
 */
final class DynamoAppealStore implements AppealStore {
  static final String TABLE = "AppealTable";
  private static final String DECISION = "decision_id";
  private static final String STATE = "state";
  private static final String OPEN = "open";
  private static final String AT = "at";
  private static final String ANSWERED_BY = "answered_by";

  private final UnitOfWork unitOfWork;

  DynamoAppealStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public void add(Appeal appeal) {
    unitOfWork.write(
        List.of(
            Change.put(at(appeal.decision()), item(appeal))
                .requiring(Condition.absent(DECISION), AppealConflictException::appealed)));
  }

  @Override
  public void answer(UUID decision, Appeal.Answer answer) {
    if (find(decision).isEmpty()) {
      throw new NotFoundException();
    }
    var answered =
        Item.EMPTY
            .with(ANSWERED_BY, answer.by().toString())
            .with("answered_at", answer.at())
            .with("answer", answer.words())
            .with("granted", answer.granted());
    unitOfWork.write(
        List.of(
            Change.update(at(decision))
                .setting(answered)
                .removing(Set.of(STATE))
                .requiring(Condition.exists(STATE), AppealConflictException::answered)));
  }

  @Override
  public Optional<Appeal> find(UUID decision) {
    return unitOfWork.find(at(decision)).map(DynamoAppealStore::toDomain);
  }

  @Override
  public Page<Appeal> findOpen(Optional<Cursor> after, int size) {
    var range = open().after(after.map(TimeKey::of));
    return Page.of(
        unitOfWork.stored().query(range, size + 1).stream()
            .map(DynamoAppealStore::toDomain)
            .toList(),
        size,
        appeal -> new Cursor(appeal.at(), appeal.decision()));
  }

  @Override
  public int countOpen(int limit) {
    return unitOfWork.stored().count(open(), limit);
  }

  private static KeyRange open() {
    return KeyRange.ofIndex(TABLE, "open-index", STATE, OPEN, AT);
  }

  private static ItemKey at(UUID decision) {
    return ItemKey.of(TABLE, DECISION, decision.toString());
  }

  private static Item item(Appeal appeal) {
    return Item.EMPTY
        .with("meme_id", appeal.meme().toString())
        .with("owner_id", appeal.owner().toString())
        .with(AT, TimeKey.of(appeal.at(), appeal.decision()))
        .with("words", appeal.words())
        .with(STATE, OPEN);
  }

  private static Appeal toDomain(Item item) {
    return new Appeal(
        item.id(DECISION),
        new MemeId(item.id("meme_id")),
        new MemberId(item.id("owner_id")),
        item.time(AT),
        item.text("words"),
        item.find(ANSWERED_BY).map(by -> answer(item)));
  }

  private static Appeal.Answer answer(Item item) {
    return new Appeal.Answer(
        new MemberId(item.id(ANSWERED_BY)),
        item.time("answered_at"),
        item.text("answer"),
        item.flag("granted"));
  }
}
