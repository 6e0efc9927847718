package org.mememuseum.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Static files with the bytes of some pages, in an application of their own on the same server. */
final class StaticTwin {
  private static final String CONTEXT = "bench-static";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private StaticTwin() {}

  /**
   * Deploys the files and waits until they are served.
   *
   * @param files contents by file name
   * @return their base address, ending in a slash
   */
  static URI deploy(URI museum, Path deployments, Map<String, byte[]> files)
      throws IOException, InterruptedException {
    var draft = Files.createTempFile("bench", ".war");
    try (var war = new ZipOutputStream(Files.newOutputStream(draft))) {
      for (var file : files.entrySet()) {
        war.putNextEntry(new ZipEntry(file.getKey()));
        war.write(file.getValue());
        war.closeEntry();
      }
    }
    Files.move(draft, deployments.resolve(CONTEXT + ".war"), StandardCopyOption.REPLACE_EXISTING);
    var address = museum.resolve("/" + CONTEXT + "/");
    for (String name : files.keySet()) {
      await(address.resolve(name));
    }
    return address;
  }

  private static void await(URI file) throws IOException, InterruptedException {
    var browser = HttpClient.newHttpClient();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (status(browser, file) != 200) {
      if (System.nanoTime() > end) {
        throw new IOException(file + " is not served");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static int status(HttpClient browser, URI file) throws IOException, InterruptedException {
    return browser
        .send(HttpRequest.newBuilder(file).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
