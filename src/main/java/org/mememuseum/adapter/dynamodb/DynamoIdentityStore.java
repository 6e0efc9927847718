package org.mememuseum.adapter.dynamodb;

import java.util.List;
import java.util.Optional;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.meme.MemeItems;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.MuseumIdentity;

/**
 * The identity of the records: an item of {@code MemeTable} that is no meme and is in no index, so
 * that it goes wherever the memes go.
 */
final class DynamoIdentityStore implements IdentityStore {
  private static final ItemKey PLACE = ItemKey.of(MemeItems.TABLE, MemeItems.ID, "museum-identity");
  private static final String IDENTITY = "identity";

  private final Database database;

  DynamoIdentityStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<MuseumIdentity> find() {
    return database.find(PLACE).map(item -> new MuseumIdentity(item.id(IDENTITY)));
  }

  @Override
  public MuseumIdentity claim(MuseumIdentity wanted) {
    database.change(List.of(put(wanted).onlyIf(Condition.absent(MemeItems.ID))));
    return find().orElseThrow();
  }

  @Override
  public void replace(MuseumIdentity adopted) {
    database.change(List.of(put(adopted)));
  }

  private static Change put(MuseumIdentity identity) {
    return Change.put(PLACE, Item.EMPTY.with(IDENTITY, identity.toString()));
  }
}
