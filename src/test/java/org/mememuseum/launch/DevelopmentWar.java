package org.mememuseum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An unpacked WAR of symbolic links to the sources of the pages and to the compiled classes: a page
 * that is edited is seen at the next request, changed classes at the next deployment.
 */
final class DevelopmentWar {

  // Descriptors that get more before their end: Faces checks pages at each request, and the server
  // follows the links.
  private static final Map<String, String> ADDITIONS =
      Map.of(
          "web.xml",
          """
            <context-param>
              <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
              <param-value>0</param-value>
            </context-param>
          </web-app>
          """,
          "jboss-web.xml",
          """
            <symbolic-linking-enabled>true</symbolic-linking-enabled>
          </jboss-web>
          """);

  private final Path pages;
  private final Path classes;
  private final Path libraries;

  DevelopmentWar(BuildOutput build) {
    pages = build.project().resolve("src/main/webapp");
    classes = build.target().resolve("classes");
    // The build unpacks the WAR beside the file.
    Path unpacked = Path.of(build.war().toString().replaceFirst("\\.war$", ""));
    libraries = unpacked.resolve("WEB-INF/lib");
  }

  /** Lays it out in a folder that does not exist yet. */
  void layOut(Path folder) throws IOException {
    Path webInf = Files.createDirectories(folder.resolve("WEB-INF"));
    link(pages, folder, Set.of("WEB-INF"));
    link(pages.resolve("WEB-INF"), webInf, ADDITIONS.keySet());
    Files.createSymbolicLink(webInf.resolve("classes"), classes);
    Files.createSymbolicLink(webInf.resolve("lib"), libraries);
    for (var addition : ADDITIONS.entrySet()) {
      String descriptor = Files.readString(pages.resolve("WEB-INF").resolve(addition.getKey()));
      String end = descriptor.strip().replaceFirst("</[^>]*>$", "");
      Files.writeString(webInf.resolve(addition.getKey()), end + addition.getValue());
    }
  }

  private static void link(Path from, Path to, Set<String> exceptFor) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      List<Path> linked =
          entries.filter(entry -> !exceptFor.contains(entry.getFileName().toString())).toList();
      for (Path entry : linked) {
        Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
      }
    }
  }
}
