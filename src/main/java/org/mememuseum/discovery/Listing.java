package org.mememuseum.discovery;

import java.util.function.Function;
import java.util.function.Supplier;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Tag;

/** A selection of the approved memes, newest published first. */
public sealed interface Listing {
  /**
   * Returns what the function for this kind of listing returns. A new kind is one more parameter,
   * so that no implementation compiles before it says what the new kind lists.
   */
  <T> T match(
      Supplier<T> all,
      Function<Category, T> inCategory,
      Function<Tag, T> withTag,
      Function<MemberId, T> byMember);

  /** All approved memes. */
  record All() implements Listing {
    @Override
    public <T> T match(
        Supplier<T> all,
        Function<Category, T> inCategory,
        Function<Tag, T> withTag,
        Function<MemberId, T> byMember) {
      return all.get();
    }
  }

  /** The memes of one category. */
  record InCategory(Category category) implements Listing {
    @Override
    public <T> T match(
        Supplier<T> all,
        Function<Category, T> inCategory,
        Function<Tag, T> withTag,
        Function<MemberId, T> byMember) {
      return inCategory.apply(category);
    }
  }

  /** The memes with one tag. */
  record WithTag(Tag tag) implements Listing {
    @Override
    public <T> T match(
        Supplier<T> all,
        Function<Category, T> inCategory,
        Function<Tag, T> withTag,
        Function<MemberId, T> byMember) {
      return withTag.apply(tag);
    }
  }

  /** The memes that one member published. */
  record ByMember(MemberId member) implements Listing {
    @Override
    public <T> T match(
        Supplier<T> all,
        Function<Category, T> inCategory,
        Function<Tag, T> withTag,
        Function<MemberId, T> byMember) {
      return byMember.apply(member);
    }
  }
}
