package org.mememuseum.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.launch.ChildProcess;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.launch.PostgresServer;
import org.mememuseum.launch.SharedDatabase;
import org.mememuseum.release.Host.Outcome;

/** museum-install on a scratch root, from the release alone, and the museum that it installs. */
class InstallIT {
  private static final String ENVIRONMENT = "/etc/meme-museum/museum.env";
  private static final String SITE = "/etc/nginx/sites-available/meme-museum";
  private static final String SERVICE = "/etc/systemd/system/meme-museum.service";
  private static final int PORT = FreePorts.next();

  @TempDir private static Path folder;

  private static Host host;
  private static Outcome first;
  private static Process server;

  @BeforeAll
  static void install() throws IOException {
    HostTools.require("unzip", "openssl", "curl", "nginx", "systemd-analyze");
    host = Host.below(folder);
    first = host.install("--domain", "museum.example.org", "--admin", "admin@museum.example");
    assertThat(first.exitCode()).as(first.printed()).isZero();
    server = start();
    Outcome opened = await(120);
    assertThat(opened.exitCode()).as(opened.printed()).isZero();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.descendants().forEach(ProcessHandle::destroy);
      ChildProcess.end(server, Duration.ofSeconds(30));
    }
  }

  @Test
  void everyStepIsSaid() {
    assertThat(first.printed().lines()).allMatch(line -> line.startsWith("museum-install: "));
    assertThat(first.printed())
        .contains("make no user", "unpack WildFly", "prepare the server", "write the service")
        .contains("start nothing");
  }

  @Test
  void secretsAreMadeOnTheSpotForRootAlone() throws IOException {
    Map<String, String> settings = settings();
    assertThat(settings.get("MUSEUM_BASE_URL")).isEqualTo("https://museum.example.org");
    assertThat(settings.get("MUSEUM_ADMIN_EMAIL")).isEqualTo("admin@museum.example");
    for (String secret : List.of("MUSEUM_SECRET", "MUSEUM_DB_PASSWORD", "MUSEUM_ADMIN_PASSWORD")) {
      assertThat(settings.get(secret)).as(secret).hasSizeGreaterThanOrEqualTo(24);
      assertThat(first.printed()).doesNotContain(settings.get(secret));
    }
    assertThat(permissions(ENVIRONMENT)).isEqualTo("rw-------");
    assertThat(permissions("/etc/meme-museum/tls/privkey.pem")).isEqualTo("rw-------");
    assertThat(permissions("/var/lib/meme-museum")).isEqualTo("rwx------");
  }

  @Test
  void installingAgainKeepsWhatTheOperatorSet() throws IOException {
    Host other = new Host(folder.resolve("again"), host.release());
    assertThat(other.install("--domain", "first.example.org").exitCode()).isZero();
    for (String path : List.of(ENVIRONMENT, SITE)) {
      Files.writeString(other.path(path), "# mine\n", StandardOpenOption.APPEND);
    }
    Files.writeString(other.path("/var/lib/meme-museum/pictures/one"), "a picture");
    String environment = other.read(ENVIRONMENT);
    String certificate = other.read("/etc/meme-museum/tls/fullchain.pem");

    Outcome again = other.install("--domain", "second.example.org");

    assertThat(again.exitCode()).as(again.printed()).isZero();
    assertThat(again.printed()).contains("keep the settings", "keep the site", "keep WildFly");
    assertThat(other.read(ENVIRONMENT)).isEqualTo(environment).endsWith("# mine\n");
    assertThat(other.read(SITE)).contains("first.example.org").endsWith("# mine\n");
    assertThat(other.read("/etc/meme-museum/tls/fullchain.pem")).isEqualTo(certificate);
    assertThat(other.read("/var/lib/meme-museum/pictures/one")).isEqualTo("a picture");
  }

  @Test
  void aDryRunSaysTheSameAndDoesNothing() throws IOException {
    Host other = new Host(folder.resolve("dry"), host.release());

    Outcome dry = other.install("--dry-run", "--domain", "museum.example.org");

    assertThat(dry.exitCode()).as(dry.printed()).isZero();
    assertThat(dry.printed())
        .isEqualTo(first.printed().replace(host.root().toString(), other.root().toString()));
    assertThat(other.root()).doesNotExist();
  }

  @Test
  void whatIsMissingOrWrongIsSaidBeforeAnythingIsDone() throws IOException {
    Host other = new Host(folder.resolve("refused"), host.release());
    refuses(other.install("--wildfly", "/no/such.zip"), 1, "wildfly.org");
    refuses(other.install("--sha256", "0".repeat(64)), 1, "SHA-256");
    refuses(other.install("--domain", "museum.example.org;reboot"), 1, "no host name");
    refuses(other.install("--admin", "nobody"), 1, "no e-mail address");
    refuses(other.install("--frobnicate"), 2, "Usage: museum-install");
    refuses(other.install("--domain"), 2, "Usage: museum-install");
    assertThat(other.root()).doesNotExist();
  }

  @Test
  void systemdTakesTheServiceAndFindsItHardened() throws IOException {
    // Units of the system that the service refers to.
    Path units = Files.createDirectories(host.path("/usr/lib/systemd"));
    Host.run(folder, Map.of(), "cp", "-R", "/lib/systemd/system", units.toString());
    String root = "--root=" + host.root();
    String unit = "meme-museum.service";

    Outcome verified = systemd("verify", root, "--man=no", unit);
    assertThat(verified.printed()).isEmpty();
    assertThat(verified.exitCode()).isZero();

    Outcome exposed = systemd("security", root, "--offline=true", "--threshold=20", unit);
    assertThat(exposed.exitCode()).as(exposed.printed()).isZero();
  }

  @Test
  void nginxServesTheMuseumOverTls() throws IOException {
    int tls = FreePorts.next();
    int plain = FreePorts.next();
    Path configuration = nginx(tls, plain);
    List<String> command =
        List.of("nginx", "-p", folder + "/", "-c", configuration.toString(), "-t");
    Outcome tested = Host.run(folder, Map.of(), command.toArray(String[]::new));
    assertThat(tested.exitCode()).as(tested.printed()).isZero();

    Process nginx = new ProcessBuilder(command.subList(0, 5)).inheritIO().start();
    try {
      String address = "https://museum.example.org:" + tls;
      Outcome opened =
          curl(tls, "--retry", "30", "--retry-connrefused", "--retry-delay", "1", address + "/");
      assertThat(opened.printed()).contains("HTTP/2 200", "Meme Museum", "vary: Accept-Encoding");

      String[] part = {"--range", "0-9", "--output", "/dev/null", "--dump-header", "-"};
      assertThat(curl(tls, add(part, address + "/favicon.ico")).printed())
          .contains("HTTP/2 206", "content-range: bytes 0-9/");
      assertThat(curl(plain, "http://museum.example.org:" + plain + "/about").printed())
          .contains("301", "https://museum.example.org/about");
      // The proxy tells the real address, so nobody is warned of a proxy that is not trusted.
      assertThat(host.read("/server.log")).doesNotContain("X-Forwarded-For");
    } finally {
      ChildProcess.end(nginx, Duration.ofSeconds(10));
    }
  }

  private static Process start() throws IOException {
    List<String> command =
        new ArrayList<>(
            host.read(SERVICE)
                .lines()
                .filter(line -> line.startsWith("ExecStart="))
                .flatMap(line -> List.of(line.substring("ExecStart=".length()).split(" ")).stream())
                .map(part -> part.replaceFirst("^(|.*=)(/opt|/var)/", "$1" + host.root() + "$2/"))
                .toList());
    command.add("-Djboss.http.port=" + PORT);
    command.add("-Djboss.management.http.port=" + FreePorts.next());
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(settings());
    builder
        .environment()
        .put("MUSEUM_PICTURES", host.path("/var/lib/meme-museum/pictures").toString());
    builder.environment().put("MUSEUM_DB_URL", SharedDatabase.create());
    builder.environment().put("MUSEUM_DB_USER", PostgresServer.USER);
    builder.environment().put("MUSEUM_DB_PASSWORD", SharedDatabase.server().password());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(host.path("/server.log").toFile())
        .start();
  }

  private static Outcome await(int seconds) throws IOException {
    String script = host.path("/opt/meme-museum/release/bin/museum-await").toString();
    String address = "http://127.0.0.1:" + PORT + "/health";
    return Host.run(folder, Map.of(), script, Integer.toString(seconds), address);
  }

  /** Writes a configuration with the installed site, on free ports and below the root. */
  private static Path nginx(int tls, int plain) throws IOException {
    Files.createDirectories(host.path("/var/cache/nginx"));
    String site =
        host.read(SITE)
            .replaceAll("(?m)^ *listen \\[::].*\n", "")
            .replace("listen 443", "listen 127.0.0.1:" + tls)
            .replace("listen 80", "listen 127.0.0.1:" + plain)
            .replace("127.0.0.1:8080", "127.0.0.1:" + PORT)
            .replace(" /etc/", " " + host.root() + "/etc/")
            .replace(" /var/", " " + host.root() + "/var/");
    Path file = folder.resolve("site.conf");
    Files.writeString(file, site);
    String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    return Files.writeString(
        folder.resolve("nginx.conf"),
        """
        %s
        daemon off;
        pid nginx.pid;
        error_log stderr;
        events {}
        http {
          access_log off;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          include %s;
        }
        """
            .formatted(user, file));
  }

  private static String[] add(String[] options, String option) {
    return Stream.concat(Stream.of(options), Stream.of(option)).toArray(String[]::new);
  }

  private static Outcome curl(int port, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("curl", "--silent", "--insecure", "--include", "--compressed"));
    command.addAll(List.of("--resolve", "museum.example.org:" + port + ":127.0.0.1"));
    command.addAll(List.of(options));
    return Host.run(folder, Map.of(), command.toArray(String[]::new));
  }

  private static Outcome systemd(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "--no-pager"));
    command.addAll(List.of(options));
    return Host.run(folder, Map.of(), command.toArray(String[]::new));
  }

  private static Map<String, String> settings() throws IOException {
    Map<String, String> settings = new TreeMap<>();
    host.read(ENVIRONMENT)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("=", 2))
        .forEach(pair -> settings.put(pair[0], pair[1]));
    return settings;
  }

  private static String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(host.path(path)));
  }

  private static void refuses(Outcome outcome, int exitCode, String sentence) {
    assertThat(outcome.printed()).contains(sentence);
    assertThat(outcome.exitCode()).isEqualTo(exitCode);
  }
}
