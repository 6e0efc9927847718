package org.mememuseum.discovery;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Tag;

/** A selection of the approved memes, newest published first. */
public sealed interface Listing {
  /** The order of the most liked: of those with equally many likes, the greater id first. */
  Comparator<Meme> MOST_LIKED_FIRST =
      Comparator.comparingLong((Meme meme) -> meme.counts().likes())
          .thenComparing(meme -> meme.id().toString())
          .reversed();

  /** Returns the result of the case for this kind of listing. */
  <T> T match(Cases<T> cases);

  /** Returns whether a meme is in the listing while it is approved. */
  default boolean includes(Meme meme) {
    return match(
        new Cases<>(
            () -> true,
            category -> meme.details().category() == category,
            tag -> meme.details().tags().all().contains(tag),
            member -> meme.author().id().equals(member)));
  }

  /**
   * A function for each kind of listing. A new kind adds a component, so that every caller has to
   * handle it before the code compiles.
   */
  record Cases<T>(
      Supplier<T> all,
      Function<Category, T> inCategory,
      Function<Tag, T> withTag,
      Function<MemberId, T> byMember) {}

  /** All approved memes. */
  record All() implements Listing {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.all().get();
    }
  }

  /** The memes of one category. */
  record InCategory(Category category) implements Listing {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.inCategory().apply(category);
    }
  }

  /** The memes with one tag. */
  record WithTag(Tag tag) implements Listing {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.withTag().apply(tag);
    }
  }

  /** The memes that one member published. */
  record ByMember(MemberId member) implements Listing {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.byMember().apply(member);
    }
  }
}
