package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mememuseum.route.Route;

/** All paths that the museum answers, derived from its table of routes and its sources. */
final class Addresses {
  private static final Path SOURCES =
      Path.of(System.getProperty("project.basedir"), "src/main/webapp");
  private static final Pattern MAPPING = Pattern.compile("<url-pattern>(/[^<]*)</url-pattern>");

  private Addresses() {}

  /** Returns one path for each page and servlet, and one that does not exist. */
  static List<String> all() {
    return Stream.of(routes(), pages(), mappings(), Stream.of("/nothing-here"))
        .flatMap(each -> each)
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> pages() {
    try (var files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .map(name -> "/" + name.replace(".xhtml", ""))
          .flatMap(page -> Stream.of(page, page + "/x"))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> routes() {
    return Arrays.stream(Route.values())
        .map(route -> route.hasParameter() ? route.at("x") : route.path());
  }

  private static Stream<String> mappings() {
    try {
      String descriptor = Files.readString(SOURCES.resolve("WEB-INF/web.xml"), UTF_8);
      return MAPPING
          .matcher(descriptor)
          .results()
          .map(mapping -> mapping.group(1).replace("*", "x"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
