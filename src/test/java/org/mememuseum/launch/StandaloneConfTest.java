package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StandaloneConfTest {
  private static final StandaloneConf CONF =
      StandaloneConf.read(Path.of("server-config/wildfly/standalone.conf"));

  @Test
  void optionsOfAllLinesAreFound() {
    assertThat(CONF.jvmOptions())
        .startsWith("-Xms64m", "-Xmx256m")
        .contains("-XX:+ExitOnOutOfMemoryError", "-Djava.net.preferIPv4Stack=true")
        .contains("-Djboss.modules.system.pkgs=org.jboss.byteman")
        .contains("--enable-native-access=ALL-UNNAMED")
        .endsWith("-Dorg.wildfly.sigterm.suspend.timeout=10")
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(25);
  }

  @Test
  void exportedVariablesAreFound() {
    assertThat(CONF.environment())
        .containsEntry("MALLOC_ARENA_MAX", "2")
        .containsEntry("MALLOC_MMAP_THRESHOLD_", "131072")
        .containsEntry("LAUNCH_JBOSS_IN_BACKGROUND", "1");
  }
}
