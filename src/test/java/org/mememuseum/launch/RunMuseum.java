package org.mememuseum.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.mememuseum.demo.DemoCollection;
import org.mememuseum.demo.DemoCurator;

/**
 * Starts the museum on this machine and stays until it is stopped: {@code mvn -Prun}. Runs in
 * Maven's own JVM, so that Ctrl-C and SIGTERM, which reach Maven, stop everything in order.
 */
public final class RunMuseum {

  /** Hangs pictures into a museum that has just started; decides itself whether it is new. */
  @FunctionalInterface
  interface Exhibition {

    void hang(URI museum, DemoCurator curator, Path folder, Consumer<String> tell);
  }

  private final RunSettings settings;
  private final Exhibition demo;
  // Not System.out: Maven wraps that, and takes it away while the museum is still closing.
  private final Console console =
      new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true));
  private final AtomicBoolean ending = new AtomicBoolean();

  private RunMuseum(RunSettings settings, Exhibition demo) {
    this.settings = settings;
    this.demo = demo;
  }

  /**
   * Runs the museum. Ends the JVM with status 1, after one sentence on standard error, if it cannot
   * start or one of its parts ends by itself.
   */
  public static void main(String[] arguments) {
    try {
      RunSettings settings = RunSettings.of(System.getProperties(), System.getenv());
      new RunMuseum(settings, DemoCollection::hang).run();
    } catch (LaunchException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() {
    BuildOutput build = BuildOutput.fromSystemProperties();
    RunningMuseum museum = RunningMuseum.open(settings, console);
    stopWhenAsked(museum);
    try {
      museum.start(build);
      if (settings.demo()) {
        demo.hang(museum.address(), museum.curator(), settings.demoFolder(), console::timed);
      }
      welcome(museum);
      String part = museum.firstEnd().join();
      throw new LaunchException("The " + part + " ended by itself; the museum is closed.");
    } catch (LaunchException e) {
      if (!ending.compareAndSet(false, true)) {
        awaitEndOfProcess();
      }
      museum.close();
      throw e;
    }
  }

  private void stopWhenAsked(RunningMuseum museum) {
    Thread starter = Thread.currentThread();
    Thread stop =
        new Thread(
            () -> {
              if (ending.compareAndSet(false, true)) {
                starter.interrupt();
                try {
                  console.line("");
                  console.line("Closing the museum ...");
                } finally {
                  museum.close();
                }
                console.line("The museum is closed.");
              }
            },
            "close-museum");
    Runtime.getRuntime().addShutdownHook(stop);
  }

  private void welcome(RunningMuseum museum) {
    console.line("");
    console.line("The museum is open. Everything is kept in " + museum.dataFolder());
    console.line("Stop it with Ctrl-C.");
    console.line(museum.greeting());
    console.line("");
    console.line("Visit it: " + museum.address());
  }

  /** The process ends when the shutdown hook is through; until then Maven must not go on. */
  private static void awaitEndOfProcess() {
    CountDownLatch never = new CountDownLatch(1);
    while (true) {
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.interrupted();
      }
    }
  }
}
