package org.mememuseum.route;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.web.routes.NormalPath;

/**
 * The museum's addresses. What is not in this table is not found, whatever the server or a library
 * would answer there.
 */
public enum Route {
  HALL("/", Audience.EVERYBODY, Kind.PAGE),
  ABOUT("/about", Audience.EVERYBODY, Kind.PAGE),
  APPLE_TOUCH_ICON("/apple-touch-icon.png", Audience.EVERYBODY, Kind.FILE),
  BY("/by/*", Audience.EVERYBODY, Kind.PAGE),
  CATEGORY("/category/*", Audience.EVERYBODY, Kind.PAGE),
  DASHBOARD("/dashboard", Audience.MEMBERS, Kind.PAGE),
  FAVICON("/favicon.svg", Audience.EVERYBODY, Kind.FILE),
  FAVICON_OF_OLD("/favicon.ico", Audience.EVERYBODY, Kind.FILE),
  FEED("/feed.xml", Audience.EVERYBODY, Kind.FILE),
  HEALTH("/health", Audience.EVERYBODY, Kind.FILE),
  ICON_192("/icon-192.png", Audience.EVERYBODY, Kind.FILE),
  ICON_512("/icon-512.png", Audience.EVERYBODY, Kind.FILE),
  IMAGE("/image/*", Audience.EVERYBODY, Kind.FILE),
  LOGIN("/login", Audience.EVERYBODY, Kind.DOOR),
  LOGOUT("/logout", Audience.EVERYBODY, Kind.ACTION),
  MANIFEST("/site.webmanifest", Audience.EVERYBODY, Kind.FILE),
  NEWER("/newer/*", Audience.EVERYBODY, Kind.FILE),
  NOTICES("/notices", Audience.MEMBERS, Kind.PAGE),
  OLDER("/older/*", Audience.EVERYBODY, Kind.FILE),
  PROFILE("/profile", Audience.MEMBERS, Kind.PAGE),
  RANDOM("/random", Audience.EVERYBODY, Kind.FILE),
  REGISTER("/register", Audience.EVERYBODY, Kind.DOOR),
  REVIEW("/admin/review", Audience.STAFF, Kind.PAGE),
  ROBOTS("/robots.txt", Audience.EVERYBODY, Kind.FILE),
  STATIC("/static/*", Audience.EVERYBODY, Kind.FILE),
  TAG("/tag/*", Audience.EVERYBODY, Kind.PAGE),
  UPLOAD("/upload", Audience.MEMBERS, Kind.PAGE),
  VIEW("/view/*", Audience.EVERYBODY, Kind.PAGE);

  private static final Set<Route> CACHED = EnumSet.of(HALL, ABOUT, BY, CATEGORY, FEED, TAG, VIEW);
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Map<String, Route> BY_PATH =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(route -> route.path, Function.identity()));

  private final String path;
  private final Audience audience;
  private final Kind kind;

  Route(String path, Audience audience, Kind kind) {
    this.path = path;
    this.audience = audience;
    this.kind = kind;
  }

  /** Who may know that there is something at an address. */
  public enum Audience {
    EVERYBODY,
    /** Strangers are led to the door first. */
    MEMBERS,
    /** For everybody else there is nothing. */
    STAFF
  }

  private enum Kind {
    PAGE,
    /** A page that nobody is led back to. */
    DOOR,
    /** What is only read: pictures, files, redirects. */
    FILE,
    /** What is only done. */
    ACTION
  }

  /**
   * Returns what is at an address; empty if there is nothing.
   *
   * @param normalPath in its {@linkplain NormalPath normal form}
   */
  public static Optional<Route> find(String normalPath) {
    int second = normalPath.indexOf('/', 1);
    return Optional.ofNullable(BY_PATH.get(normalPath))
        .or(
            () ->
                second < 0 || second == normalPath.length() - 1
                    ? Optional.empty()
                    : Optional.ofNullable(BY_PATH.get(normalPath.substring(0, second) + "/*")));
  }

  /** Returns the address; one that ends in {@code *} takes anything for it. */
  public String path() {
    return path;
  }

  /** Returns whom it is for. */
  public Audience audience() {
    return audience;
  }

  /** Returns whether it is a page that people look at. */
  public boolean isPage() {
    return kind == Kind.PAGE || kind == Kind.DOOR;
  }

  /** Returns whether people who come in here want to be led on, not back here. */
  public boolean isDoor() {
    return kind == Kind.DOOR;
  }

  /** Returns whether its answer to strangers is the same for all of them, and kept for a while. */
  public boolean isCached() {
    return CACHED.contains(this);
  }

  /** Returns whether a request of this method is answered here. */
  public boolean takes(String method) {
    return switch (kind) {
      case PAGE, DOOR -> READING.contains(method) || "POST".equals(method);
      case FILE -> READING.contains(method);
      case ACTION -> "POST".equals(method);
    };
  }

  /** Returns the methods that are answered here, as the header {@code Allow} lists them. */
  public String allowed() {
    return switch (kind) {
      case PAGE, DOOR -> "GET, HEAD, POST, OPTIONS";
      case FILE -> "GET, HEAD, OPTIONS";
      case ACTION -> "POST, OPTIONS";
    };
  }
}
