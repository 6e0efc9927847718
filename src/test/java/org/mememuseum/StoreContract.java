package org.mememuseum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Memes;

/** Base of the contracts of all stores: empty stores for each test, and helpers that fill them. */
public interface StoreContract {
  /** An instant of millisecond precision. */
  Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

  /** Returns the tested adapter's stores. */
  Stores stores();

  @BeforeEach
  default void startEmpty() {
    stores().clear();
  }

  /** Stores a new member and returns it. */
  default Member aKeptMember() {
    return kept(Members.aMember().build());
  }

  /** Stores a new approved meme and returns it. */
  default Meme aKeptMeme() {
    return kept(Memes.aMeme().by(aKeptMember()).approved(NOON).build());
  }

  /** Stores a member and returns it. */
  default Member kept(Member member) {
    stores().members().add(member);
    return member;
  }

  /** Stores a meme and returns it. */
  default Meme kept(Meme meme) {
    stores().memes().add(meme);
    return meme;
  }

  /** Returns the items of all pages of a list, of at most 100. */
  default <I> List<I> walk(Function<Optional<Cursor>, Page<I>> pages) {
    List<I> seen = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      var page = pages.apply(after);
      seen.addAll(page.items());
      after = page.next();
    } while (after.isPresent() && seen.size() < 100);
    return seen;
  }
}
