package org.mememuseum.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An address inside the museum to go on to, such as {@code /upload}; never one of elsewhere. */
public record LocalPath(String text) {
  private static final int LONGEST = 500;
  // A second slash or a back slash would lead browsers to another host.
  private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[^\\x00-\\x20\\x7f\\\\]*");
  private static final Set<String> DOORS = Set.of("/login", "/logout", "/register");

  public LocalPath {
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a path of ours");
    }
  }

  /** Reads where to go on after the door; empty if it is not one of our paths, or a door again. */
  public static Optional<LocalPath> parse(String text) {
    if (text == null || text.length() > LONGEST || !FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    String path = text.split("[?#]", 2)[0];
    return DOORS.contains(path) ? Optional.empty() : Optional.of(new LocalPath(text));
  }

  @Override
  public String toString() {
    return text;
  }
}
