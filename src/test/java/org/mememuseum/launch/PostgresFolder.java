package org.mememuseum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The data of one embedded PostgreSQL, and the programs that work on it beside the server. */
record PostgresFolder(PostgresBinaries binaries, Path folder) {

  /** Below the folder. */
  static final String DATA = "data";

  /** Lines of PostgreSQL's own file about its process. */
  private static final int PID = 0;

  private static final int STARTED = 2;
  private static final long HIGHEST_ID = 99_998;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * Creates the data, whole or not at all, unless there is some; makes sure that no server works on
   * it. Call it only while holding the {@link DataFolder} it lies in.
   */
  void create(String superuser, String password) {
    try {
      if (Files.exists(data())) {
        endStrayServer();
      } else {
        initialise(superuser, password);
      }
    } catch (IOException e) {
      throw new LaunchException("The database could not be created in " + folder + ".", e);
    }
  }

  /** Asks the server on this data to disconnect everybody and stop. Does not wait for it. */
  void requestFastStop() {
    run("pg_ctl", List.of("stop", "-D", data().toString(), "-m", "fast", "-W"));
  }

  private void initialise(String superuser, String password) throws IOException {
    Path draft = folder.resolve("data.new");
    Folders.delete(draft);
    Path passwordFile = folder.resolve("initial-password");
    Folders.writePrivate(passwordFile, password);
    // The built-in C.UTF-8 sorts and folds case alike on every system.
    run(
        "initdb",
        List.of(
            "-D",
            draft.toString(),
            "-U",
            superuser,
            "-A",
            "scram-sha-256",
            "--pwfile=" + passwordFile,
            "-E",
            "UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
    Files.delete(passwordFile);
    Files.move(draft, data());
  }

  /**
   * A server whose launcher was killed between starting it and writing it down is only known from
   * its own file: process id in the first line, start in seconds in the third.
   */
  private void endStrayServer() throws IOException {
    Path file = data().resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    if (lines.size() <= STARTED) {
      return;
    }
    long startedMillis = Long.parseLong(lines.get(STARTED).strip()) * 1000;
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(lines.get(PID).strip()));
    if (process.isPresent() && ProcessLedger.startedAt(process.get(), startedMillis)) {
      ProcessLedger.end(process.get());
    } else if (process.isPresent()) {
      // Another process has the id now, as happens after a restart of a container, and PostgreSQL
      // would refuse to start. The file itself must stay: it also leads PostgreSQL to shared memory
      // that orphaned sessions may still use.
      lines.set(PID, Long.toString(unusedId()));
      Files.write(file, lines);
    }
  }

  private static long unusedId() {
    return LongStream.iterate(HIGHEST_ID, id -> id - 1)
        .filter(id -> ProcessHandle.of(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void run(String program, List<String> arguments) {
    List<String> command = binaries.command(program);
    command.addAll(arguments);
    Path log = folder.resolve(program + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = ChildProcess.start(builder);
    if (!ChildProcess.awaitEnd(process, PATIENCE) || process.exitValue() != 0) {
      ChildProcess.kill(process);
      throw new LaunchException("PostgreSQL's " + program + " failed." + LogTail.of(log));
    }
  }

  private Path data() {
    return folder.resolve(DATA);
  }
}
