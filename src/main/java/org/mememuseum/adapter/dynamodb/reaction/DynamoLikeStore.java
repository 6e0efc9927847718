package org.mememuseum.adapter.dynamodb.reaction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mememuseum.NotFoundException;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.meme.MemeItems;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.LikeStore;
import org.mememuseum.reaction.Milestone;

/**
 * Stores likes in {@code LikeTable} and updates the meme's count in the same transaction.
 * Milestones are a set attribute of the meme. Writes immediately, because each call returns whether
 * it changed something.
 */
public final class DynamoLikeStore implements LikeStore {
  public static final String TABLE = "LikeTable";
  private static final String MEMBER = "member_id";
  private static final String MEME = "meme_id";

  private final Database database;

  public DynamoLikeStore(Database database) {
    this.database = database;
  }

  @Override
  public boolean like(MemeId meme, MemberId member) {
    var refused =
        database.change(
            List.of(
                Change.put(itemKey(member, meme), Item.EMPTY).onlyIf(Condition.absent(MEMBER)),
                count(meme, 1)));
    if (refused.contains(1)) {
      throw new NotFoundException();
    }
    return refused.isEmpty();
  }

  @Override
  public boolean unlike(MemeId meme, MemberId member) {
    return database
        .change(
            List.of(
                Change.delete(itemKey(member, meme)).onlyIf(Condition.exists(MEMBER)),
                count(meme, -1)))
        .isEmpty();
  }

  @Override
  public Set<MemeId> findLiked(MemberId member, Collection<MemeId> memes) {
    var itemKeys = memes.stream().map(meme -> itemKey(member, meme)).toList();
    return database.findAll(TABLE, itemKeys).stream()
        .map(like -> new MemeId(like.id(MEME)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean reach(MemeId meme, Milestone milestone) {
    var name = milestone.name();
    return database
        .change(
            List.of(
                Change.update(MemeItems.at(meme))
                    .joining(MemeItems.MILESTONES, name)
                    .onlyIf(Condition.exists(MemeItems.ID).andLacks(MemeItems.MILESTONES, name))))
        .isEmpty();
  }

  private static Change count(MemeId meme, long growth) {
    return Change.update(MemeItems.at(meme))
        .adding(MemeItems.LIKES, growth)
        .onlyIf(Condition.exists(MemeItems.ID));
  }

  private static ItemKey itemKey(MemberId member, MemeId meme) {
    return ItemKey.of(TABLE, MEMBER, member.toString(), MEME, meme.toString());
  }
}
