package org.mememuseum.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same source makes the same release, wherever and whenever it is built. */
class ReproducibleReleaseIT {
  private static final int PATIENCE_IN_MINUTES = 10;
  private static final List<String> SOURCES =
      List.of(
          "pom.xml", "LICENSE", "CHANGELOG.md", "src", "server-config", "db-migrations", "docs");

  @Test
  void anotherBuildElsewhereMakesTheSameBytes(@TempDir Path elsewhere) throws Exception {
    Path project = Path.of(System.getProperty("project.basedir"));
    for (String source : SOURCES) {
      copy(project.resolve(source), elsewhere.resolve(source));
    }
    Path output = elsewhere.resolve("output");

    Process build = build(elsewhere, output);
    try {
      assertThat(build.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)).isTrue();
      assertThat(build.exitValue()).as(Files.readString(output)).isZero();
    } finally {
      build.destroyForcibly();
    }

    Path release = elsewhere.resolve("target").resolve(Release.file().getFileName());
    assertThat(release).hasSameBinaryContentAs(Release.file());
  }

  private static Process build(Path project, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-q", "-Pquick", "package", "-Dmaven.test.skip=true"));
    for (String skip : List.of("mdep", "maven.antrun", "cyclonedx")) {
      command.add("-D" + skip + ".skip=false");
    }
    command.add("-Dassembly.skipAssembly=false");
    if (System.getProperty("maven.mode", "").endsWith("true")) {
      command.add("-o");
    }
    command.add("-Dmaven.repo.local=" + System.getProperty("localRepository"));
    var builder = new ProcessBuilder(command).directory(project.toFile());
    builder.environment().putAll(Map.of("TZ", "Asia/Tokyo", "LC_ALL", "C"));
    return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var tree = Files.walk(from)) {
      for (Path file : tree.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
