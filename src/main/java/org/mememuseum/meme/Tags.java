package org.mememuseum.meme;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mememuseum.InvalidInputException;
import org.mememuseum.Invisible;
import org.mememuseum.PlainText;

/** Up to ten different tags, in the order of input. */
public record Tags(List<Tag> all) {
  public static final Tags NONE = new Tags(List.of());
  private static final int LIMIT = 10;
  private static final Pattern SEPARATORS = Pattern.compile("[,،、，､;；#＃\\s\\p{Z}]+");

  /**
   * @throws InvalidInputException {@code tags.tooMany}
   */
  public Tags {
    all = all.stream().distinct().toList();
    if (all.size() > LIMIT) {
      throw new InvalidInputException("tags", "tooMany", LIMIT);
    }
  }

  /**
   * Parses tags from input: separated by commas, white space or {@code #}, of any width.
   *
   * @throws InvalidInputException as {@link Tag} and {@link Tags} do
   */
  public static Tags parse(String text) {
    return new Tags(
        Arrays.stream(SEPARATORS.split(PlainText.require("tags", text, 0, 1000)))
            .filter(word -> !word.isEmpty())
            .map(Tags::fromInput)
            .toList());
  }

  private static Tag fromInput(String word) {
    if (Invisible.showsNothing(word) || word.codePoints().anyMatch(Invisible::isIgnorable)) {
      throw new InvalidInputException("tags", "invisible");
    }
    return new Tag(word);
  }

  @Override
  public String toString() {
    return all.stream().map(Tag::text).collect(Collectors.joining(", "));
  }
}
