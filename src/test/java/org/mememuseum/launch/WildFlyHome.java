package org.mememuseum.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stock WildFly with {@code server-config/wildfly} applied to it, as {@code install.sh} does for
 * an operator. Any number of {@link WildFlyServer}s run from one home, each on its own folder.
 *
 * @param directory where it is unpacked
 */
public record WildFlyHome(Path directory) {

  /** The configuration to start a server with. */
  static final String CONFIGURATION = "museum.xml";

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /**
   * Applies the configuration unless these very files were applied before. Several processes may
   * ask at once; one works, the others wait.
   *
   * @throws LaunchException if a script fails
   */
  public static synchronized WildFlyHome prepare(BuildOutput build) {
    WildFlyHome home = new WildFlyHome(build.wildFlyHome());
    Path lockFile = home.directory.resolve(".museum.lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assert lock.isValid();
      home.apply(scripts(build), build.serverModules());
      return home;
    } catch (IOException e) {
      throw new LaunchException("Could not prepare the server in " + home.directory + ".", e);
    }
  }

  /** Returns true if there is nothing to prepare any more. */
  static boolean isPrepared(BuildOutput build) {
    try {
      return new WildFlyHome(build.wildFlyHome())
          .hasStamp(stamp(scripts(build), build.serverModules()));
    } catch (IOException e) {
      throw new LaunchException("Could not read the server in " + build.wildFlyHome() + ".", e);
    }
  }

  /** Returns the folder whose content every server's own configuration is copied from. */
  Path configuration() {
    return directory.resolve("standalone/configuration");
  }

  /** Returns the file that sets the JVM options of production. */
  Path standaloneConf() {
    return directory.resolve("bin/standalone.conf");
  }

  private void apply(Path scripts, Path jars) throws IOException {
    String stamp = stamp(scripts, jars);
    if (hasStamp(stamp)) {
      return;
    }
    Path modules = directory.resolve("modules");
    Folders.copy(scripts.resolve("modules"), modules);
    copy(jars.resolve("eclipselink.jar"), modules.resolve("org/eclipse/persistence/main"));
    copy(jars.resolve("jipijapa-eclipselink.jar"), modules.resolve("org/eclipse/persistence/main"));
    copy(jars.resolve("museum-wildfly.jar"), modules.resolve("org/mememuseum/main"));
    copy(jars.resolve("postgresql.jar"), modules.resolve("org/postgresql/main"));
    copy(scripts.resolve("logging.properties"), configuration());
    copy(scripts.resolve("standalone.conf"), directory.resolve("bin"));
    Files.copy(
        configuration().resolve("standalone-full.xml"),
        configuration().resolve(CONFIGURATION),
        StandardCopyOption.REPLACE_EXISTING);
    runScript(scripts.resolve("museum.cli"));
    Files.writeString(stampFile(), stamp);
  }

  private boolean hasStamp(String stamp) throws IOException {
    return Files.exists(stampFile()) && Files.readString(stampFile()).equals(stamp);
  }

  private Path stampFile() {
    return directory.resolve(".museum-stamp");
  }

  private static Path scripts(BuildOutput build) {
    return build.project().resolve("server-config/wildfly");
  }

  private void runScript(Path script) throws IOException {
    List<String> command =
        new ArrayList<>(
            JavaCommand.ofModule(
                directory,
                List.of(
                    "-Dlogging.configuration="
                        + directory.resolve("bin/jboss-cli-logging.properties").toUri()),
                "org.jboss.as.cli"));
    command.add("--file=" + script);
    Path log = directory.resolve("museum-cli.log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JBOSS_HOME", directory.toString());
    Process process = ChildProcess.start(builder);
    if (!ChildProcess.awaitEnd(process, PATIENCE) || process.exitValue() != 0) {
      ChildProcess.kill(process);
      throw new LaunchException("The server refused " + script + "." + LogTail.of(log));
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  /** A hash over all that is applied: two homes with the same stamp are prepared alike. */
  private static String stamp(Path scripts, Path jars) throws IOException {
    MessageDigest digest = sha256();
    for (Path folder : List.of(scripts, jars)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
