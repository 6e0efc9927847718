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

  private final Map<String, StaticFile> files = new TreeMap<>();
  private final String edition;

  protected Assets() {
    this.edition = "";
  }

  @Inject
  public Assets(ServletContext servlets) {
    read(ROOT, servlets);
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
