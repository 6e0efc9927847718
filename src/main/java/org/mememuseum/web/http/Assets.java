package org.mememuseum.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mememuseum.route.Route;

/**
 * The style sheets, scripts and drawings, read once at start-up. Their URLs contain a hash of all
 * files, the edition, so that browsers may cache them without expiry and still get new ones at
 * once.
 */
@Named
@ApplicationScoped
public class Assets {
  private static final String ROOT = "/WEB-INF/resources/";
  private static final Pattern IMPORT = Pattern.compile("@import \"([\\w-]+\\.css)\";");

  private final Map<String, StaticFile> files = new TreeMap<>();
  private final String edition;

  protected Assets() {
    this.edition = "";
  }

  @Inject
  public Assets(ServletContext servlets) {
    read(ROOT, servlets);
    files.replaceAll((name, file) -> name.endsWith(".css") ? bundle(name, file, files) : file);
    this.edition = hash(files);
  }

  /** Returns the path of a file, for example of {@code css/base.css}. */
  public String of(String name) {
    return Route.STATIC.at(edition + "/" + name);
  }

  /** Returns the hash of all files. */
  public String getEdition() {
    return edition;
  }

  /** Returns whether this is the edition of the current files. */
  boolean isCurrent(String requested) {
    return edition.equals(requested);
  }

  /** Returns the file of this name. */
  Optional<StaticFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Returns a hash of names and contents, equal on all servers with the same files. */
  static String hash(Map<String, StaticFile> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, file) -> {
            digest.update(
                (name + "\n" + file.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(file.bytes());
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Puts the content of other style sheets in place of their imports, so that browsers need one
   * request for all.
   *
   * @throws IllegalStateException if an imported one is missing
   */
  static StaticFile bundle(String name, StaticFile sheet, Map<String, StaticFile> files) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    String bundled =
        IMPORT
            .matcher(text(sheet))
            .replaceAll(
                found ->
                    Optional.ofNullable(files.get(folder + found.group(1)))
                        .map(imported -> Matcher.quoteReplacement(text(imported)))
                        .orElseThrow(
                            () -> new IllegalStateException(found.group() + " in " + name)));
    return StaticFile.of(name, bundled.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(StaticFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private void read(String folder, ServletContext servlets) {
    for (String path : Optional.ofNullable(servlets.getResourcePaths(folder)).orElse(Set.of())) {
      if (path.endsWith("/")) {
        read(path, servlets);
      } else {
        files.put(path.substring(ROOT.length()), StaticFile.of(path, bytes(path, servlets)));
      }
    }
  }

  private static byte[] bytes(String path, ServletContext servlets) {
    try (var stream = servlets.getResourceAsStream(path)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
