package org.mememuseum.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.launch.LaunchException;
import org.mememuseum.launch.ProcessLedger;

/**
 * Stands in for S3: s3proxy on a directory, which verifies signatures and their expiry. It can be
 * stopped and started again; its address and its objects stay the same.
 */
public final class S3Proxy implements AutoCloseable {
  private final Path folder;
  private final ProcessLedger ledger;
  private final int port = FreePorts.next();
  private StandInProcess process;

  /**
   * @param folder where objects and the log are stored
   */
  public S3Proxy(Path folder, ProcessLedger ledger) {
    this.folder = folder;
    this.ledger = ledger;
  }

  /** Starts it and waits until it answers. */
  public S3Proxy start() {
    process =
        StandInProcess.start(
            "s3proxy",
            folder,
            List.of("org.gaul.s3proxy.Main", "--properties", configuration().toString()),
            address(),
            ledger);
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

  private Path configuration() {
    var settings =
        Map.of(
            "s3proxy.endpoint",
            address().toString(),
            "s3proxy.authorization",
            "aws-v2-or-v4",
            "s3proxy.identity",
            LocalCredentials.ACCESS_KEY,
            "s3proxy.credential",
            LocalCredentials.SECRET_KEY,
            "jclouds.provider",
            "filesystem-nio2",
            "jclouds.filesystem.basedir",
            folder.resolve("objects").toString());
    try {
      Files.createDirectories(folder.resolve("objects"));
      var lines = settings.entrySet().stream().map(Object::toString).sorted().toList();
      return Files.write(folder.resolve("s3proxy.properties"), lines);
    } catch (IOException cause) {
      throw new LaunchException("The folder " + folder + " cannot be written.", cause);
    }
  }
}
