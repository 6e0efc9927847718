package org.mememuseum.web.routes;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mememuseum.route.Route;

/** A path of this application to return to, such as {@code /upload}; never an external URL. */
public record LocalPath(String text) {
  private static final int MAX_LENGTH = 500;
  private static final Pattern FORM = Pattern.compile("/(?:[!-$&-\\[\\]-~]|%\\p{XDigit}{2})*");

  public LocalPath {
    if (!isReturnable(text)) {
      throw new IllegalArgumentException("not a page of ours");
    }
  }

  /** Parses the target after logging in; empty if it is not a local page or a login page again. */
  public static Optional<LocalPath> parse(String text) {
    return text != null && isReturnable(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
  }

  private static boolean isReturnable(String text) {
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
