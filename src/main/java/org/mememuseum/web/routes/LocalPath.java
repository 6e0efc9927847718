package org.mememuseum.web.routes;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mememuseum.route.Route;

/** A page of the museum to go on to, such as {@code /upload}; never an address of elsewhere. */
public record LocalPath(String text) {
  private static final int MAX_LENGTH = 500;
  private static final Pattern FORM = Pattern.compile("/(?:[!-$&-\\[\\]-~]|%\\p{XDigit}{2})*");

  public LocalPath {
    if (!isPage(text)) {
      throw new IllegalArgumentException("not a page of ours");
    }
  }

  /** Reads where to go on after the door; empty if it is not one of our pages, or a door again. */
  public static Optional<LocalPath> parse(String text) {
    return text != null && isPage(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
  }

  private static boolean isPage(String text) {
    if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
      return false;
    }
    String path = text.split("[?#]", 2)[0];
    return NormalPath.of(path).equals(path)
        && Route.find(path).filter(Route::isReturnedTo).isPresent();
  }

  @Override
  public String toString() {
    return text;
  }
}
