package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WildFlyCommandTest {
  private static final Pattern OPTION = Pattern.compile("(?<=[\" ])-[XD][^\\s\"]+");

  @Test
  void testsRunWithTheOptionsOfProduction() throws IOException {
    Set<String> options = new LinkedHashSet<>();
    var lines = Files.readAllLines(Path.of("server-config/wildfly/standalone.conf"));
    lines.stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> OPTION.matcher(line).results())
        .map(found -> found.group().replace("$JBOSS_MODULES_SYSTEM_PKGS", "org.jboss.byteman"))
        .forEach(options::add);

    assertThat(options).containsExactlyInAnyOrderElementsOf(WildFlyCommand.PRODUCTION);
  }
}
