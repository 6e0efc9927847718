package org.mememuseum;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Memes;

/** What the contracts of all stores share: empty stores for each test, and what is put in them. */
public interface StoreContract {
  /** A moment, to the millisecond. */
  Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

  /** Returns the stores of the adapter that is tested. */
  Stores stores();

  @BeforeEach
  default void startEmpty() {
    stores().clear();
  }

  /** Returns a new member who is kept. */
  default Member aKeptMember() {
    return kept(Members.aMember().build());
  }

  /** Returns a new approved meme that is kept. */
  default Meme aKeptMeme() {
    return kept(Memes.aMeme().by(aKeptMember()).approved(NOON).build());
  }

  /** Keeps a member and returns it. */
  default Member kept(Member member) {
    stores().members().add(member);
    return member;
  }

  /** Keeps a meme and returns it. */
  default Meme kept(Meme meme) {
    stores().memes().add(meme);
    return meme;
  }
}
