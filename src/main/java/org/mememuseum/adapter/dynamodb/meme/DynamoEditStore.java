package org.mememuseum.adapter.dynamodb.meme;

import java.util.ArrayList;
import java.util.List;
import org.mememuseum.NotFoundException;
import org.mememuseum.adapter.dynamodb.engine.BucketDirectory;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.EditConflictException;
import org.mememuseum.meme.EditStore;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Status;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Changes the details in {@code MemeTable}, and stores edits in {@code EditTable}. */
public final class DynamoEditStore implements EditStore {
  public static final String TABLE = "EditTable";
  private static final String EDITED_AT = "edited_at";
  private static final String EDITOR = "editor_id";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private final UnitOfWork unitOfWork;
  private final ListingTimelines listings;
  private final BucketDirectory buckets;

  public DynamoEditStore(
      UnitOfWork unitOfWork, ListingTimelines listings, BucketDirectory buckets) {
    this.unitOfWork = unitOfWork;
    this.listings = listings;
    this.buckets = buckets;
  }

  @Override
  public void edit(Edit edit) {
    var before = unitOfWork.find(MemeItems.at(edit.meme())).orElseThrow(NotFoundException::new);
    if (MemeItems.status(before) == Status.WITHDRAWN
        || !MemeItems.details(before).equals(edit.before())) {
      throw new EditConflictException();
    }
    var details = MemeItems.details(edit.after());
    var after = before.with(details);
    buckets.open(ListingKeys.entries(after, listings));
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.update(MemeItems.at(edit.meme()))
            .setting(details.with(ListingKeys.of(after)))
            .requiring(
                Condition.equal(MemeItems.STATUS, MemeItems.status(before).name())
                    .and(MemeItems.hasDetailsOf(before)),
                EditConflictException::new));
    changes.addAll(ListingKeys.tagChanges(before, after));
    changes.add(Change.put(at(edit), item(edit)));
    unitOfWork.write(changes);
  }

  @Override
  public List<Edit> findByMeme(MemeId meme, int limit) {
    var range = KeyRange.of(TABLE, MemeItems.ID, meme.toString(), EDITED_AT).newestFirst();
    return unitOfWork.stored().query(range, limit).stream().map(DynamoEditStore::toDomain).toList();
  }

  private static ItemKey at(Edit edit) {
    return ItemKey.of(
        TABLE, MemeItems.ID, edit.meme().toString(), EDITED_AT, TimeKey.of(edit.at(), edit.id()));
  }

  private static Item item(Edit edit) {
    return Item.EMPTY
        .with(EDITOR, edit.by().toString())
        .with(BEFORE, AttributeValue.fromM(MemeItems.details(edit.before()).attributes()))
        .with(AFTER, AttributeValue.fromM(MemeItems.details(edit.after()).attributes()));
  }

  private static Edit toDomain(Item item) {
    return new Edit(
        TimeKey.id(item.text(EDITED_AT)),
        MemeItems.id(item),
        item.time(EDITED_AT),
        new MemberId(item.id(EDITOR)),
        MemeItems.details(new Item(item.map(BEFORE))),
        MemeItems.details(new Item(item.map(AFTER))));
  }
}
