package org.mememuseum.adapter.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.OutboxConflictException;
import org.mememuseum.notification.OutboxEntry;
import org.mememuseum.notification.OutboxEntry.State;
import org.mememuseum.notification.OutboxStore;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores announcements in {@code OutboxTable}. Few are there at any time, so that one partition of
 * the index has room for all that wait.
 */
final class DynamoOutboxStore implements OutboxStore {
  static final String TABLE = "OutboxTable";
  private static final String ID = "id";
  private static final String STATE = "state";
  private static final String ATTEMPTS = "attempts";
  private static final String AT = "at";

  private final UnitOfWork unitOfWork;

  DynamoOutboxStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public void add(OutboxEntry entry) {
    var announcement = entry.announcement();
    var item =
        Item.EMPTY
            .with("topic", announcement.topic().name())
            .with("subject", announcement.subject())
            .with("body", announcement.body())
            .with("attributes", AttributeValue.fromM(values(announcement.attributes())))
            .with("created_at", entry.createdAt())
            .with(progress(entry));
    unitOfWork.write(List.of(Change.put(at(entry.id()), item)));
  }

  @Override
  public Optional<OutboxEntry> find(UUID id) {
    return unitOfWork.find(at(id)).map(DynamoOutboxStore::toDomain);
  }

  @Override
  public List<OutboxEntry> findDue(Instant at, int limit) {
    // Sort keys end with the id, so those of this very time sort after the time itself.
    return query(inState(State.WAITING).upTo(TimeKey.of(at.plusMillis(1))), limit);
  }

  @Override
  public List<OutboxEntry> findDead(int limit) {
    return query(inState(State.DEAD), limit);
  }

  private List<OutboxEntry> query(KeyRange range, int limit) {
    return unitOfWork.stored().query(range, limit).stream()
        .map(DynamoOutboxStore::toDomain)
        .toList();
  }

  @Override
  public int countDead(int limit) {
    return unitOfWork.stored().count(inState(State.DEAD), limit);
  }

  @Override
  public void replace(OutboxEntry before, OutboxEntry after) {
    change(before, Change.update(at(before.id())).setting(progress(after)));
  }

  @Override
  public void remove(OutboxEntry entry) {
    change(entry, Change.delete(at(entry.id())));
  }

  private void change(OutboxEntry read, Change change) {
    var asRead =
        Condition.equal(STATE, read.state().name())
            .and(Condition.equal(AT, TimeKey.of(read.at(), read.id())))
            .and(
                Condition.equal(ATTEMPTS, AttributeValue.fromN(Integer.toString(read.attempts()))));
    unitOfWork.write(List.of(change.requiring(asRead, OutboxConflictException::new)));
  }

  private static KeyRange inState(State state) {
    return KeyRange.ofIndex(TABLE, "state-index", STATE, state.name(), AT);
  }

  private static ItemKey at(UUID id) {
    return ItemKey.of(TABLE, ID, id.toString());
  }

  private static Item progress(OutboxEntry entry) {
    return Item.EMPTY
        .with(STATE, entry.state().name())
        .with(ATTEMPTS, entry.attempts())
        .with(AT, TimeKey.of(entry.at(), entry.id()))
        .with("reason", entry.reason());
  }

  private static Map<String, AttributeValue> values(Map<String, String> texts) {
    return texts.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, text -> AttributeValue.fromS(text.getValue())));
  }

  private static OutboxEntry toDomain(Item item) {
    var attributes =
        item.map("attributes").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().s()));
    return new OutboxEntry(
        item.id(ID),
        new Announcement(
            Topic.valueOf(item.text("topic")), item.text("subject"), item.text("body"), attributes),
        item.time("created_at"),
        State.valueOf(item.text(STATE)),
        (int) item.number(ATTEMPTS),
        item.time(AT),
        item.text("reason"));
  }
}
