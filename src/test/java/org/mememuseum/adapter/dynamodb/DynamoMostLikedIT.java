package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.adapter.dynamodb.member.AuthorNameCache;
import org.mememuseum.adapter.dynamodb.meme.Memes;
import org.mememuseum.adapter.dynamodb.meme.MostLiked;
import org.mememuseum.discovery.Listing;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Meme;

/** The most liked of a listing in a museum with more memes than one request looks at. */
class DynamoMostLikedIT implements OnDynamoDb {
  private static final Listing ART = new Listing.InCategory(Category.ART);
  private static final int FEW = 3;

  private MostLiked mostLiked;
  private Member owner;

  @BeforeEach
  void hangWhatIsLikedMore() {
    var database = new Database(STORES.client(), STORES.table(""));
    var unitOfWork = new UnitOfWork(database, new ThreadTransactions());
    var memes = new Memes(unitOfWork, new AuthorNameCache(unitOfWork, Clock.systemUTC()));
    mostLiked = new MostLiked(unitOfWork, memes, FEW);
    owner = aKeptMember();
    for (int i = 0; i < FEW; i++) {
      hung(Category.LIFE, 2);
    }
  }

  private Meme hung(Category category, int likes) {
    var meme = kept(aMeme().by(owner).in(category).approved(NOON).build());
    for (int i = 0; i < likes; i++) {
      stores().likes().like(meme.id(), aKeptMember().id());
    }
    return stores().memes().find(meme.id()).orElseThrow();
  }

  private List<Meme> find(int limit, Supplier<List<Meme>> newest) {
    return mostLiked.find(ART, Optional.empty(), limit, newest);
  }

  @Test
  void theNewestOfAListingAreLookedAtToo() {
    var art = hung(Category.ART, 1);
    var unliked = hung(Category.ART, 0);

    assertThat(find(5, () -> List.of(unliked, art))).containsExactly(art);
  }

  @Test
  void whatIsFoundTwiceIsListedOnceInOrder() {
    List<Meme> art = new ArrayList<>();
    art.add(hung(Category.ART, 1));
    art.add(0, hung(Category.ART, 3));

    assertThat(find(5, () -> art)).isEqualTo(art);
    assertThat(find(1, () -> art)).containsExactly(art.get(0));
  }

  @Test
  void inTheHallTheIndexHasThemAll() {
    assertThat(
            mostLiked.find(
                new Listing.All(),
                Optional.empty(),
                5,
                () -> {
                  throw new AssertionError("the newest were asked for");
                }))
        .hasSize(FEW);
  }
}
