package org.mememuseum.release;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mememuseum.launch.ChildProcess;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.release.Host.Outcome;

/**
 * nginx with the site that museum-install wrote, as it is but for ports and folders, and with one
 * port more that serves the same without TLS.
 */
final class Proxy implements AutoCloseable {
  private static final String SITE = "/etc/nginx/sites-available/meme-museum";

  private final int tls = FreePorts.next();
  private final int redirecting = FreePorts.next();
  private final int plain = FreePorts.next();
  private final Path folder;
  private final Path configuration;
  private Process nginx;

  /** Writes the configuration; its files go below a folder of the host. */
  Proxy(Host host) throws IOException {
    folder = Files.createDirectories(host.path("/nginx"));
    Files.createDirectories(host.path("/var/log/nginx"));
    String site =
        host.read(SITE)
            .replaceAll("(?m)^ *listen \\[::].*\n", "")
            .replace(
                "listen 443 ssl http2;",
                "listen 127.0.0.1:%d ssl http2; listen 127.0.0.1:%d;".formatted(tls, plain))
            .replace("listen 80", "listen 127.0.0.1:" + redirecting)
            .replace(" /etc/", " " + host.root() + "/etc/")
            .replace(" /var/", " " + host.root() + "/var/");
    Path file = Files.writeString(folder.resolve("site.conf"), site);
    String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    configuration = Files.writeString(folder.resolve("nginx.conf"), whole(user, file));
  }

  private static String whole(String user, Path site) {
    return """
        %s
        daemon off;
        pid nginx.pid;
        error_log stderr;
        events {}
        http {
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          include %s;
        }
        """
        .formatted(user, site);
  }

  int tls() {
    return tls;
  }

  int redirecting() {
    return redirecting;
  }

  /** Returns where the museum answers without TLS, ending in a slash. */
  URI plain() {
    return URI.create("http://127.0.0.1:" + plain + "/");
  }

  /** Has nginx test its configuration. */
  Outcome test() throws IOException {
    return Host.run(folder, Map.of(), command("-t").toArray(String[]::new));
  }

  void start() throws IOException {
    nginx = new ProcessBuilder(command()).inheritIO().start();
  }

  /** Returns the command that has the running nginx read its configuration again. */
  List<String> reload() {
    return command("-s", "reload");
  }

  private List<String> command(String... more) {
    List<String> command =
        new ArrayList<>(List.of("nginx", "-p", folder + "/", "-c", configuration.toString()));
    command.addAll(List.of(more));
    return command;
  }

  @Override
  public void close() {
    if (nginx != null) {
      ChildProcess.end(nginx, Duration.ofSeconds(10));
    }
  }
}
