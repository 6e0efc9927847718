package org.mememuseum.meme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mememuseum.InvalidInputException;
import org.mememuseum.PlainText;

/** Up to ten different tags, in the order they were given. */
public record Tags(List<Tag> all) {
  public static final Tags NONE = new Tags(List.of());
  private static final int MOST = 10;

  /**
   * @throws InvalidInputException {@code tags.tooMany}
   */
  public Tags {
    all = all.stream().distinct().toList();
    if (all.size() > MOST) {
      throw new InvalidInputException("tags", "tooMany", MOST);
    }
  }

  /**
   * Reads tags separated by commas or white space, each with or without a {@code #}.
   *
   * @throws InvalidInputException as {@link Tag} and {@link Tags} do
   */
  public static Tags parse(String text) {
    return new Tags(
        Arrays.stream(PlainText.require("tags", text, 0, 1000).split("[,\\s]+"))
            .map(word -> word.startsWith("#") ? word.substring(1) : word)
            .filter(word -> !word.isEmpty())
            .map(Tag::new)
            .toList());
  }

  @Override
  public String toString() {
    return all.stream().map(Tag::text).collect(Collectors.joining(", "));
  }
}
