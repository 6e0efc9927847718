package org.mememuseum.release;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator finds in the release. */
class ReleaseIT {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");

  /** The libraries that this build changes, so that no bill has their checksum. */
  private static final Pattern CHANGED =
      Pattern.compile("icu4j|flyway-core|dynamodb|regions|rekognition|s3|sdk-core|sns");

  private static Map<String, byte[]> release;

  @BeforeAll
  static void read() throws IOException {
    release = Release.read();
  }

  @Test
  void itHoldsTheWarThatWasTestedAndWhatTheServerNeeds() throws IOException {
    Path war = Path.of(System.getProperty("museum.war"));
    assertThat(release.get("ROOT.war")).isEqualTo(Files.readAllBytes(war));
    assertThat(release)
        .containsKeys(
            "README.md",
            "LICENSE",
            "CHANGELOG.md",
            "bom.json",
            "server-modules/eclipselink.jar",
            "server-modules/jipijapa-eclipselink.jar",
            "server-modules/museum-wildfly.jar",
            "server-modules/postgresql.jar");
    assertThat(release).containsAllEntriesOf(sources("server-config", "db-migrations", "docs"));
  }

  @Test
  void noLinkOfItsDocumentsLeadsNowhere() {
    List<String> broken = new ArrayList<>();
    for (String document : release.keySet()) {
      if (document.endsWith(".md")) {
        LINK.matcher(Release.text(release.get(document)))
            .results()
            .map(link -> link.group(1))
            .filter(link -> !link.matches("[a-z]+:.*") && !isThere(document, link))
            .forEach(link -> broken.add(document + ": " + link));
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theBillNamesEveryLibraryThatIsShippedWithItsLicence() throws Exception {
    Map<String, byte[]> shipped = libraries();
    Map<String, JsonObject> bySum = new TreeMap<>();
    List<String> names = new ArrayList<>();
    for (JsonObject component : components()) {
      assertThat(component.getJsonArray("licenses"))
          .as(component.getString("purl"))
          .isNotNull()
          .isNotEmpty();
      names.add(component.getString("name"));
      bySum.put(sha256(component), component);
    }

    assertThat(shipped).hasSizeGreaterThan(20);
    for (var library : shipped.entrySet()) {
      if (CHANGED.matcher(library.getKey()).lookingAt()) {
        assertThat(names).anyMatch(library.getKey()::startsWith);
      } else {
        assertThat(bySum).as(library.getKey()).containsKey(sha256(library.getValue()));
      }
    }
  }

  private static boolean isThere(String document, String link) {
    Path folder = Path.of("/").resolve(document).getParent();
    String path = folder.resolve(link).normalize().toString().substring(1);
    return release.keySet().stream()
        .anyMatch(file -> file.equals(path) || file.startsWith(path + "/"));
  }

  /** Returns other people's jars in the WAR and for the server's modules, by their file names. */
  private static Map<String, byte[]> libraries() throws IOException {
    Map<String, byte[]> jars = new TreeMap<>();
    Map<String, byte[]> war = Release.unzip(release.get("ROOT.war"));
    for (Map<String, byte[]> files : List.of(release, war)) {
      files.forEach(
          (path, content) -> {
            boolean own = path.endsWith("/museum-wildfly.jar");
            if (!own && path.matches("(server-modules|WEB-INF/lib)/.*\\.jar")) {
              jars.put(path.substring(path.lastIndexOf('/') + 1), content);
            }
          });
    }
    return jars;
  }

  private static List<JsonObject> components() {
    try (var reader = Json.createReader(new StringReader(Release.text(release.get("bom.json"))))) {
      return reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
    }
  }

  private static String sha256(JsonObject component) {
    return component.getJsonArray("hashes").getValuesAs(JsonObject.class).stream()
        .filter(hash -> hash.getString("alg").equals("SHA-256"))
        .map(hash -> hash.getString("content"))
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  /** Returns the files of these folders by their paths in the release. */
  private static Map<String, byte[]> sources(String... folders) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path project = Path.of(System.getProperty("project.basedir"));
    for (String folder : folders) {
      try (var tree = Files.walk(project.resolve(folder))) {
        for (Path file : tree.filter(Files::isRegularFile).toList()) {
          String path = project.relativize(file).toString();
          files.put(path.replaceFirst("^server-config/bin/", "bin/"), Files.readAllBytes(file));
        }
      }
    }
    files.remove("server-config/README.md");
    return files;
  }
}
