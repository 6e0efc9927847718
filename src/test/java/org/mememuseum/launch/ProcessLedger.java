package org.mememuseum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A file that remembers the processes started here, so that a later start can end those that
 * outlived a launcher that was killed. A process is known by its id and the instant it started; an
 * id alone may meanwhile belong to somebody else.
 */
public final class ProcessLedger {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** The clock of process starts and ours may be apart by so much. */
  private static final Duration SAME_START = Duration.ofSeconds(2);

  private record Entry(String name, long pid, long startedMillis) {

    static Entry parse(String line) {
      String[] words = line.split(" ");
      return new Entry(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    Optional<ProcessHandle> process() {
      return ProcessHandle.of(pid).filter(process -> startedAt(process, startedMillis));
    }
  }

  private final Path file;

  public ProcessLedger(Path file) {
    this.file = file;
  }

  /** Remembers a process that has just been started. */
  public synchronized void add(String name, ProcessHandle process) {
    List<Entry> entries = read();
    entries.add(new Entry(name, process.pid(), started(process)));
    write(entries);
  }

  /** Forgets a process that has ended. */
  public synchronized void remove(ProcessHandle process) {
    List<Entry> entries = read();
    entries.removeIf(entry -> entry.pid() == process.pid());
    write(entries);
  }

  /**
   * Ends every process remembered that still runs, the youngest first, and forgets all.
   *
   * @return the names of those that still ran
   */
  public synchronized List<String> endOrphans() {
    List<Entry> entries = read();
    List<String> ended = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      entry
          .process()
          .ifPresent(
              process -> {
                end(process);
                ended.add(entry.name());
              });
    }
    write(List.of());
    return ended;
  }

  /** Returns true if the process started at that time, give or take what the clocks allow. */
  static boolean startedAt(ProcessHandle process, long millis) {
    return Math.abs(started(process) - millis) <= SAME_START.toMillis();
  }

  /** Asks it to end, and ends it if it has not after 15 s. */
  static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (ExecutionException e) {
      throw new LaunchException("Could not wait for process " + process.pid() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while waiting for a process.", e);
    }
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private List<Entry> read() {
    try {
      return Files.exists(file)
          ? new ArrayList<>(Files.readString(file).lines().map(Entry::parse).toList())
          : new ArrayList<>();
    } catch (IOException e) {
      throw new LaunchException("Could not read " + file + ".", e);
    }
  }

  private void write(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(entry.name()).append(' ').append(entry.pid()).append(' ');
      text.append(entry.startedMillis()).append('\n');
    }
    try {
      Folders.writePrivate(file, text.toString());
    } catch (IOException e) {
      throw new LaunchException("Could not write " + file + ".", e);
    }
  }
}
