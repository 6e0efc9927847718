package org.mememuseum.adapter.dynamodb;

import java.util.List;
import java.util.Optional;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;
import org.mememuseum.settings.Document;
import org.mememuseum.settings.Revision;
import org.mememuseum.settings.RevisionConflictException;
import org.mememuseum.settings.RevisionStore;

/** Stores revisions in {@code RevisionTable}, partitioned by document and sorted by number. */
final class DynamoRevisionStore implements RevisionStore {
  static final String TABLE = "RevisionTable";
  private static final String DOCUMENT = "document";
  private static final String NUMBER = "revision";

  private final UnitOfWork unitOfWork;

  DynamoRevisionStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public void add(Revision revision) {
    var item =
        Item.EMPTY
            .with("at", revision.at())
            .with("saved_by", revision.by().toString())
            .with("text", revision.text());
    unitOfWork.write(
        List.of(
            Change.put(at(revision.document(), revision.number()), item)
                .requiring(Condition.absent(DOCUMENT), RevisionConflictException::new)));
  }

  @Override
  public Optional<Revision> findLatest(Document document) {
    return findBefore(document, Integer.MAX_VALUE, 1).stream().findFirst();
  }

  @Override
  public Optional<Revision> find(Document document, int number) {
    return unitOfWork.find(at(document, number)).map(DynamoRevisionStore::toDomain);
  }

  @Override
  public List<Revision> findBefore(Document document, int before, int limit) {
    var range =
        KeyRange.of(TABLE, DOCUMENT, document.name(), NUMBER).newestFirst().before(text(before));
    return unitOfWork.stored().query(range, limit).stream()
        .map(DynamoRevisionStore::toDomain)
        .toList();
  }

  private static ItemKey at(Document document, int number) {
    return ItemKey.of(TABLE, DOCUMENT, document.name(), NUMBER, text(number));
  }

  // Sort keys are texts, and these sort as the numbers do.
  private static String text(int number) {
    return String.format("%010d", number);
  }

  private static Revision toDomain(Item item) {
    return new Revision(
        Document.valueOf(item.text(DOCUMENT)),
        Integer.parseInt(item.text(NUMBER)),
        item.time("at"),
        new MemberId(item.id("saved_by")),
        item.text("text"));
  }
}
