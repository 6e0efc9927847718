package org.mememuseum.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium or Chrome on this machine; never downloads one. */
final class InstalledBrowser {

  private static final List<String> NAMES =
      List.of(
          "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

  private static final List<Path> USUAL_PLACES =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"),
          Path.of("C:/Program Files (x86)/Google/Chrome/Application/chrome.exe"));

  private InstalledBrowser() {}

  /**
   * Returns the one that {@code CHROMIUM_PATH} names, else the first on the PATH, else one in a
   * usual place.
   */
  static Optional<Path> find(Map<String, String> environment) {
    Optional<Path> named = Optional.ofNullable(environment.get("CHROMIUM_PATH")).map(Path::of);
    if (named.isPresent()) {
      return named.filter(Files::isExecutable);
    }
    return Stream.concat(onThePath(environment), USUAL_PLACES.stream())
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> onThePath(Map<String, String> environment) {
    List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder).resolve(name)));
  }
}
