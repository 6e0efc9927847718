package org.mememuseum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An unpacked WAR of symbolic links to the sources of the pages and to the compiled classes: a page
 * that is edited is seen at the next request, changed classes at the next deployment.
 */
final class DevelopmentWar {

  private static final String DESCRIPTOR = "web.xml";
  private static final String CHECK_AT_EACH_REQUEST =
      """
        <context-param>
          <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
          <param-value>0</param-value>
        </context-param>
      </web-app>
      """;

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
    link(pages, folder, "WEB-INF");
    link(pages.resolve("WEB-INF"), webInf, DESCRIPTOR);
    Files.createSymbolicLink(webInf.resolve("classes"), classes);
    Files.createSymbolicLink(webInf.resolve("lib"), libraries);
    String descriptor = Files.readString(pages.resolve("WEB-INF").resolve(DESCRIPTOR));
    Files.writeString(
        webInf.resolve(DESCRIPTOR), descriptor.replace("</web-app>", CHECK_AT_EACH_REQUEST));
  }

  private static void link(Path from, Path to, String exceptFor) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      List<Path> linked =
          entries.filter(entry -> !entry.getFileName().toString().equals(exceptFor)).toList();
      for (Path entry : linked) {
        Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
      }
    }
  }
}
