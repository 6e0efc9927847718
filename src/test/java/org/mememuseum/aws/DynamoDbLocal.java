package org.mememuseum.aws;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.launch.ProcessLedger;

/**
 * Stands in for DynamoDB: Amazon's own DynamoDB Local, which accepts any credentials. It can be
 * stopped and started again; its address stays the same, and so do its tables unless they are in
 * memory.
 */
public final class DynamoDbLocal implements AutoCloseable {
  private final Path folder;
  private final ProcessLedger ledger;
  private final boolean inMemory;
  private final int port = FreePorts.next();
  private StandInProcess process;

  private DynamoDbLocal(Path folder, ProcessLedger ledger, boolean inMemory) {
    this.folder = folder;
    this.ledger = ledger;
    this.inMemory = inMemory;
  }

  /** Returns one that stores its tables and its log in a folder. Does not start it. */
  public static DynamoDbLocal in(Path folder, ProcessLedger ledger) {
    return new DynamoDbLocal(folder, ledger, false);
  }

  /** Returns one that stores only its log in a folder. Does not start it. */
  public static DynamoDbLocal inMemory(Path folder, ProcessLedger ledger) {
    return new DynamoDbLocal(folder, ledger, true);
  }

  /** Starts it and waits until it answers. */
  public DynamoDbLocal start() {
    List<String> command = new ArrayList<>();
    command.add("-Dsqlite4java.library.path=" + StandInProcess.jars());
    command.add(DynamoDbOnLoopback.class.getName());
    command.addAll(List.of("-disableTelemetry", "-sharedDb", "-port", Integer.toString(port)));
    command.addAll(inMemory ? List.of("-inMemory") : List.of("-dbPath", "."));
    process = StandInProcess.start("dynamodb", folder, command, address(), ledger);
    return this;
  }

  /** Returns its base address. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}
