package org.mememuseum.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a server, as {@code standalone.sh} with our standalone.conf makes it. */
final class WildFlyCommand {

  /** Keep in step with {@code server-config/wildfly/standalone.conf}. */
  static final List<String> PRODUCTION =
      List.of(
          "-Xms64m",
          "-Xmx256m",
          "-Xmn28m",
          "-XX:SurvivorRatio=4",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=5",
          "-XX:MaxHeapFreeRatio=12",
          "-XX:-ShrinkHeapInSteps",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:MaxNodeLimit=25000",
          "-XX:MaxInlineLevel=8",
          "-XX:FreqInlineSize=180",
          "-XX:InlineSmallCode=1200",
          "-XX:TrimNativeHeapInterval=1000",
          "-Dsun.reflect.inflationThreshold=500",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UseCompactObjectHeaders",
          "-Dio.netty.allocator.numHeapArenas=1",
          "-Dio.netty.allocator.numDirectArenas=1",
          "-Dio.netty.allocator.maxOrder=4",
          "-Djdk.nio.maxCachedBufferSize=262144",
          "-Djava.net.preferIPv4Stack=true",
          "-Djava.awt.headless=true",
          "-Djboss.modules.system.pkgs=org.jboss.byteman",
          "-Dhttp.maxConnections=32",
          "-Dorg.wildfly.sigterm.suspend.timeout=10");

  private WildFlyCommand() {}

  static ProcessBuilder of(
      WildFlyHome home, WildFlySettings settings, int httpPort, int managementPort) {
    Path base = settings.base();
    List<String> options = new ArrayList<>(PRODUCTION);
    options.addAll(settings.jvmOptions());
    options.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/boot.log"));
    options.add(
        "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri());
    List<String> command =
        new ArrayList<>(
            JavaCommand.ofModule(
                settings.java(), home.directory(), options, "org.jboss.as.standalone"));
    command.add("-Djboss.home.dir=" + home.directory());
    command.add("-Djboss.server.base.dir=" + base);
    command.add("--server-config=" + WildFlyHome.CONFIGURATION);
    command.add("-Djboss.bind.address=" + settings.bind());
    command.add("-Djboss.http.port=" + httpPort);
    command.add("-Djboss.management.http.port=" + managementPort);
    ProcessBuilder builder = new ProcessBuilder(command).directory(base.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("MUSEUM_"));
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.environment().put("MALLOC_MMAP_THRESHOLD_", "131072");
    builder.environment().putAll(settings.environment());
    return builder;
  }
}
