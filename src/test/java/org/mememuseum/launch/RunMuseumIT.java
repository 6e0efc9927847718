package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMuseumIT {

  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  private final int port = FreePorts.next();

  @Test
  void onSigtermItStopsTheServerThenTheDatabaseAndLeavesNothingRunning() throws IOException {
    RunCommand run = start(Map.of()).awaitOpen();
    List<ProcessHandle> parts = parts();
    assertThat(parts).hasSize(2);
    assertThat(HttpAnswer.status(address())).isPresent();

    run.terminate();

    assertThat(run.awaitExit()).isEqualTo(TERMINATED);
    assertThat(run.printed()).contains("password: ").contains("The museum is closed.");
    assertThat(parts).noneMatch(ProcessHandle::isAlive);
    assertThat(Files.readString(data().resolve("postgres/postgres.log")))
        .contains("database system is shut down");
  }

  @Test
  void onSigtermToMavenNothingIsLeftRunningEither() throws IOException {
    RunCommand run = RunCommand.startMaven(newLog(), properties(Map.of())).awaitOpen();
    List<ProcessHandle> parts = parts();
    List<ProcessHandle> descendants = run.descendants();
    assertThat(parts).hasSize(2).allMatch(ProcessHandle::isAlive);

    run.terminate();

    assertThat(run.awaitExit()).isEqualTo(TERMINATED);
    assertThat(run.printed()).contains("The museum is closed.");
    assertThat(parts).noneMatch(ProcessHandle::isAlive);
    assertThat(descendants).noneMatch(ProcessHandle::isAlive);
    assertThat(Files.readString(data().resolve("postgres/postgres.log")))
        .contains("database system is shut down");
  }

  @Test
  void aNewStartEndsWhatAKilledLauncherLeftBehindAndOpensAgain() throws IOException {
    start(Map.of()).awaitOpen().kill();
    List<ProcessHandle> orphans = parts();
    assertThat(orphans).hasSize(2).allMatch(ProcessHandle::isAlive);

    try (RunCommand second = start(Map.of()).awaitOpen()) {
      assertThat(orphans).noneMatch(ProcessHandle::isAlive);
      assertThat(HttpAnswer.status(address())).isPresent();
      assertThat(second.printed()).contains("first password: see");
    }
    assertThat(parts()).isEmpty();
  }

  @Test
  void whenTheServerDiesItSaysSoAndStopsTheDatabase() throws IOException {
    RunCommand run = start(Map.of()).awaitOpen();
    List<ProcessHandle> parts = parts();

    part("server").orElseThrow().destroyForcibly();

    assertThat(run.awaitExit()).isEqualTo(1);
    assertThat(run.printed()).contains("The server ended by itself; the museum is closed.");
    assertThat(parts).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void aDatabaseNamedInTheEnvironmentIsUsedInsteadOfOneOfItsOwn() throws IOException {
    Map<String, String> existing =
        Map.of(
            "MUSEUM_DB_URL", SharedDatabase.create(),
            "MUSEUM_DB_USER", PostgresServer.USER,
            "MUSEUM_DB_PASSWORD", SharedDatabase.server().password());

    try (RunCommand run = start(Map.of(), existing).awaitOpen()) {
      assertThat(parts()).hasSize(1);
      assertThat(run.printed()).doesNotContain("Starting the database");
    }
    assertThat(data().resolve("postgres")).isEmptyDirectory();
    assertThat(SharedDatabase.server().onExit()).isNotDone();
  }

  @Test
  void aMuseumForDevelopmentShowsThePagesOfTheSourcesAndWaitsForADebugger() throws IOException {
    int debugger = FreePorts.next();

    try (RunCommand run = start(Map.of("museum.dev", Integer.toString(debugger))).awaitOpen()) {
      assertThat(HttpAnswer.status(address().resolve("/about"))).hasValue(200);
      assertThat(FreePorts.canListen("127.0.0.1", debugger)).isFalse();
      assertThat(run.printed()).contains("The museum is open");
    }
    assertThat(data().resolve("server/development.war/about.xhtml")).isSymbolicLink();
  }

  @Test
  void aBusyPortGivesOneSentence() throws IOException {
    try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(other.isBound()).isTrue();
      assertRefusal(start(Map.of()), "Port " + port + " on 127.0.0.1 cannot be had");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenGivesOneSentence() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));

    assertRefusal(
        start(Map.of("museum.data", file.resolve("data").toString())), "cannot be written");
  }

  @Test
  void aFolderInUseGivesOneSentence() throws IOException {
    try (DataFolder held = DataFolder.open(data())) {
      assertThat(held.pictures()).isDirectory();
      assertRefusal(start(Map.of()), "A museum already runs on the folder " + data());
    }
  }

  @Test
  void aPortThatIsNoNumberGivesOneSentence() throws IOException {
    assertRefusal(start(Map.of("museum.port", "eighty")), "museum.port must be a number");
  }

  @Test
  void aDatabaseOutOfReachGivesOneSentenceWithoutItsPassword() throws IOException {
    String url = "jdbc:postgresql://127.0.0.1:" + FreePorts.next() + "/museum";
    RunCommand run = start(Map.of(), Map.of("MUSEUM_DB_URL", url + "?password=hush"));

    assertRefusal(run, "The database at " + url + " (MUSEUM_DB_URL) cannot be used");
    assertThat(run.printed()).doesNotContain("hush");
  }

  private static void assertRefusal(RunCommand run, String sentence) throws IOException {
    assertThat(run.awaitExit()).isEqualTo(1);
    assertThat(run.printed().lines()).hasSize(1).first().asString().contains(sentence);
  }

  private RunCommand start(Map<String, String> properties) throws IOException {
    return start(properties, Map.of());
  }

  private RunCommand start(Map<String, String> properties, Map<String, String> environment)
      throws IOException {
    return RunCommand.start(newLog(), properties(properties), environment);
  }

  private Map<String, String> properties(Map<String, String> properties) {
    Map<String, String> all = new HashMap<>();
    all.put("museum.port", Integer.toString(port));
    all.put("museum.data", data().toString());
    all.put("museum.demo", "false");
    all.putAll(properties);
    return all;
  }

  private Path newLog() throws IOException {
    return Files.createTempFile(folder, "run", ".log");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  private List<ProcessHandle> parts() throws IOException {
    return Files.readAllLines(data().resolve("processes")).stream()
        .map(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[1])).orElseThrow())
        .toList();
  }

  private Optional<ProcessHandle> part(String name) throws IOException {
    return Files.readAllLines(data().resolve("processes")).stream()
        .filter(line -> line.startsWith(name + " "))
        .findFirst()
        .flatMap(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[1])));
  }
}
