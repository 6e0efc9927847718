package org.mememuseum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerIT {

  @TempDir private Path folder;

  private Path file;
  private ProcessLedger ledger;
  private Process process;

  @BeforeEach
  void startSomething() throws IOException {
    file = folder.resolve("processes");
    ledger = new ProcessLedger(file);
    // A JVM that reads its program from standard input stays until that is closed.
    process =
        new ProcessBuilder(JavaCommand.executable().resolveSibling("jshell").toString(), "-")
            .start();
  }

  @AfterEach
  void endIt() {
    ChildProcess.kill(process);
  }

  @Test
  void aProcessWrittenDownIsEndedByTheNextStart() {
    ledger.add("server", process.toHandle());

    assertThat(new ProcessLedger(file).endOrphans()).containsExactly("server");

    assertThat(process.isAlive()).isFalse();
    assertThat(ledger.endOrphans()).isEmpty();
  }

  @Test
  void aProcessThatStartedAtAnotherTimeIsSomebodyElsesAndStays() throws IOException {
    Files.writeString(file, "server " + process.pid() + " 1000\n");

    assertThat(ledger.endOrphans()).isEmpty();

    assertThat(process.isAlive()).isTrue();
  }
}
