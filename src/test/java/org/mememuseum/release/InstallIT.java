package org.mememuseum.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.release.Host.Outcome;

/** museum-install on a scratch root, from the release alone, and the museum that it installs. */
class InstallIT {
  private static final String SITE = "/etc/nginx/sites-available/meme-museum";

  @TempDir private static Path folder;

  private static Host host;
  private static Outcome first;
  private static Proxy proxy;
  private static Services services;

  @BeforeAll
  static void install() throws IOException {
    HostTools.require("unzip", "openssl", "curl", "nginx", "systemd-analyze");
    host = Host.below(folder);
    first =
        host.installRunnable("--domain", "museum.example.org", "--admin", "admin@museum.example");
    assertThat(first.exitCode()).as(first.printed()).isZero();
    proxy = new Proxy(host);
    services = Services.of(host, proxy.reload());
    Outcome opened = services.start(0);
    assertThat(opened.exitCode()).as(opened.printed() + services.log(0)).isZero();
  }

  @AfterAll
  static void stop() throws IOException {
    if (services != null) {
      services.stop(0);
    }
    if (proxy != null) {
      proxy.close();
    }
  }

  @Test
  void everyStepIsSaid() {
    assertThat(first.printed().lines()).allMatch(line -> line.startsWith("museum-install: "));
    assertThat(first.printed())
        .contains("make no user", "unpack WildFly", "prepare its server", "write the service")
        .contains("start nothing");
  }

  @Test
  void secretsAreMadeOnTheSpotForRootAlone() throws IOException {
    Map<String, String> settings = host.settings();
    assertThat(settings.get("MUSEUM_BASE_URL")).isEqualTo("https://museum.example.org");
    assertThat(settings.get("MUSEUM_ADMIN_EMAIL")).isEqualTo("admin@museum.example");
    for (String secret : List.of("MUSEUM_SECRET", "MUSEUM_ADMIN_PASSWORD")) {
      assertThat(settings.get(secret)).as(secret).hasSizeGreaterThanOrEqualTo(24);
      assertThat(first.printed()).doesNotContain(settings.get(secret));
    }
    assertThat(permissions(Host.ENVIRONMENT)).isEqualTo("rw-------");
    assertThat(permissions("/etc/meme-museum/tls/privkey.pem")).isEqualTo("rw-------");
    assertThat(permissions("/var/lib/meme-museum")).isEqualTo("rwx------");
  }

  @Test
  void installingAgainKeepsWhatTheOperatorSet() throws IOException {
    Host other = new Host(folder.resolve("again"), host.release());
    assertThat(other.install("--domain", "first.example.org").exitCode()).isZero();
    for (String path : List.of(Host.ENVIRONMENT, SITE)) {
      Files.writeString(other.path(path), "# mine\n", StandardOpenOption.APPEND);
    }
    Files.writeString(other.path("/var/lib/meme-museum/pictures/one"), "a picture");
    String environment = other.read(Host.ENVIRONMENT);
    String certificate = other.read("/etc/meme-museum/tls/fullchain.pem");

    Outcome again = other.install("--domain", "second.example.org");

    assertThat(again.exitCode()).as(again.printed()).isZero();
    assertThat(again.printed()).contains("keep the settings", "keep the site", "keep WildFly");
    assertThat(other.read(Host.ENVIRONMENT)).isEqualTo(environment).endsWith("# mine\n");
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
    String unit = "meme-museum@0.service";

    Outcome verified = systemd("verify", root, "--man=no", unit);
    assertThat(verified.printed()).isEmpty();
    assertThat(verified.exitCode()).isZero();

    Outcome exposed = systemd("security", root, "--offline=true", "--threshold=20", unit);
    assertThat(exposed.exitCode()).as(exposed.printed()).isZero();
  }

  @Test
  void nginxServesTheMuseumOverTls() throws IOException {
    Outcome tested = proxy.test();
    assertThat(tested.exitCode()).as(tested.printed()).isZero();
    proxy.start();
    int tls = proxy.tls();
    String address = "https://museum.example.org:" + tls;
    Outcome opened =
        curl(tls, "--retry", "30", "--retry-connrefused", "--retry-delay", "1", address + "/");
    assertThat(opened.printed()).contains("HTTP/2 200", "Meme Museum", "vary: Accept-Encoding");

    String[] part = {"--range", "0-9", "--output", "/dev/null", "--dump-header", "-"};
    assertThat(curl(tls, add(part, address + "/favicon.ico")).printed())
        .contains("HTTP/2 206", "content-range: bytes 0-9/");
    int redirecting = proxy.redirecting();
    String plain = "http://museum.example.org:" + redirecting + "/about";
    assertThat(curl(redirecting, plain).printed())
        .contains("301", "https://museum.example.org/about");
    assertThat(loggedStatus(curl(tls, address + "/view/nothing").printed())).isEqualTo("404");
    // The proxy tells the real address, so nobody is warned of a proxy that is not trusted.
    assertThat(services.log(0)).doesNotContain("X-Forwarded-For");
  }

  /** Returns the status that nginx logged with the id that an error page shows. */
  private static String loggedStatus(String page) throws IOException {
    var id = Pattern.compile("request ([0-9a-f]{32})").matcher(page);
    assertThat(id.find()).as(page).isTrue();
    String logged = "\"request_id\":\"%s\".*\"status\":([0-9]+)".formatted(id.group(1));
    var line = Pattern.compile(logged).matcher(host.read("/var/log/nginx/meme-museum.log"));
    assertThat(line.find()).isTrue();
    return line.group(1);
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

  private static String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(host.path(path)));
  }

  private static void refuses(Outcome outcome, int exitCode, String sentence) {
    assertThat(outcome.printed()).contains(sentence);
    assertThat(outcome.exitCode()).isEqualTo(exitCode);
  }
}
