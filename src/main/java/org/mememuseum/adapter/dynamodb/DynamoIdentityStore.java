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
 * Stores the identity of the records as one extra item of {@code MemeTable}, so that it is copied
 * and restored together with the memes. The item is in no index and is never read as a meme.
 */
final class DynamoIdentityStore implements IdentityStore {
  private static final ItemKey ITEM_KEY =
      ItemKey.of(MemeItems.TABLE, MemeItems.ID, "museum-identity");
  private static final String IDENTITY = "identity";

  private final Database database;

  DynamoIdentityStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<MuseumIdentity> find() {
    return database.find(ITEM_KEY).map(item -> new MuseumIdentity(item.id(IDENTITY)));
  }

  @Override
  public MuseumIdentity claim(MuseumIdentity identity) {
    database.change(List.of(put(identity).onlyIf(Condition.absent(MemeItems.ID))));
    return find().orElseThrow();
  }

  @Override
  public void replace(MuseumIdentity identity) {
    database.change(List.of(put(identity)));
  }

  private static Change put(MuseumIdentity identity) {
    return Change.put(ITEM_KEY, Item.EMPTY.with(IDENTITY, identity.toString()));
  }
}
