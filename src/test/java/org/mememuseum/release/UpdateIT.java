package org.mememuseum.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.release.Host.Outcome;

/** museum-update and museum-uninstall on a host with a running museum behind nginx. */
@TestMethodOrder(OrderAnnotation.class)
class UpdateIT {
  @TempDir private static Path folder;

  private static Host host;
  private static Proxy proxy;
  private static Services services;

  @BeforeAll
  static void install() throws IOException {
    HostTools.require("unzip", "openssl", "curl", "nginx", "ss");
    host = Host.below(folder);
    Outcome installed = host.installRunnable("--domain", "updated.invalid");
    assertThat(installed.exitCode()).as(installed.printed()).isZero();
    proxy = new Proxy(host);
    host.set("MUSEUM_BASE_URL", proxy.plain().toString().replaceFirst("/$", ""));
    host.set("MUSEUM_UPLOADS_PER_HOUR", "100000");
    services = Services.of(host, proxy.reload());
    Outcome started = services.start(0);
    assertThat(started.exitCode()).as(started.printed() + services.log(0)).isZero();
    proxy.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (services != null && Files.exists(services.command())) {
      services.stop(0);
      services.stop(1);
    }
    if (proxy != null) {
      proxy.close();
    }
  }

  @Test
  @Order(1)
  void aReleaseThatDoesNotOpenChangesNothing() throws IOException {
    Path broken = release("broken", "/WEB-INF/web.xml");

    Outcome outcome = update(broken);

    assertThat(outcome.exitCode()).as(outcome.printed()).isEqualTo(1);
    assertThat(outcome.printed()).contains("the museum goes on with");
    assertThat(host.path("/opt/meme-museum/release").toRealPath().toString())
        .isEqualTo(slot(0).toString());
    assertThat(status("/about")).isEqualTo(200);
    assertThat(host.path("/1.pid")).doesNotExist();
  }

  @Test
  @Order(2)
  void anUpdateRefusesNoRequestAndLosesNoUpload() throws IOException {
    Path next = release("next", "/WEB-INF/release");
    Path before = slot(0);
    Outcome outcome;
    Load load = Load.on(proxy.plain());
    try (load) {
      load.awaitFirstUpload();
      outcome = update(next);
    }

    assertThat(outcome.exitCode()).as(outcome.printed() + services.log(1)).isZero();
    assertThat(load.failures()).isEmpty();
    assertThat(load.requests()).as("requests during the update").isGreaterThan(100);
    assertThat(load.missing()).as("uploads that are not there").isEmpty();
    assertThat(host.path("/0.pid")).doesNotExist();
    assertThat(slot(1)).isNotEqualTo(before);
    assertThat(host.path("/opt/meme-museum/release").toRealPath()).isEqualTo(slot(1));
    System.out.printf("%d requests during the update, none failed%n", load.requests());
  }

  @Test
  @Order(3)
  void theSameReleaseAgainIsKeptAndWhatACutOffUpdateLeftIsStopped() throws IOException {
    assertThat(services.start(0).exitCode()).isZero();

    Outcome outcome = update(folder.resolve("next"));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.printed()).contains("which is in use").doesNotContain("start the release");
    assertThat(host.path("/0.pid")).doesNotExist();
    assertThat(status("/about")).isEqualTo(200);
  }

  @Test
  @Order(4)
  void theReleaseBeforeCanBeGoneBackTo() throws IOException {
    Path before = slot(0);

    Outcome outcome = update(before, "--restart");

    assertThat(outcome.exitCode()).as(outcome.printed()).isZero();
    assertThat(host.path("/opt/meme-museum/release").toRealPath()).isEqualTo(before);
    assertThat(status("/about")).isEqualTo(200);
    assertThat(host.path("/1.pid")).doesNotExist();
  }

  @Test
  @Order(5)
  void uninstallingKeepsPicturesAndSettingsUnlessTheMuseumIsNamed() throws IOException {
    Path script = host.release().resolve("bin/museum-uninstall");
    Outcome wrong = script(script, "--with-pictures-of", "https://another.example.org");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.printed()).contains("not of https://another.example.org");
    assertThat(status("/about")).isEqualTo(200);

    Outcome outcome = script(script);

    assertThat(outcome.exitCode()).as(outcome.printed()).isZero();
    assertThat(host.path("/opt/meme-museum")).doesNotExist();
    assertThat(host.path("/0.pid")).doesNotExist();
    assertThat(host.path("/var/lib/meme-museum/pictures/memes")).isNotEmptyDirectory();
    String settings = host.settings().get("MUSEUM_BASE_URL");

    Outcome all = script(script, "--with-pictures-of", settings);

    assertThat(all.exitCode()).as(all.printed()).isZero();
    assertThat(host.path("/var/lib/meme-museum")).doesNotExist();
    assertThat(host.path("/etc/meme-museum")).doesNotExist();
  }

  private static Path slot(int slot) throws IOException {
    return host.path("/opt/meme-museum/" + slot).toRealPath();
  }

  private static int status(String path) throws IOException {
    String[] curl = {"curl", "--silent", "--output", "/dev/null", "--write-out", "%{http_code}"};
    URI address = proxy.plain().resolve(path);
    Outcome outcome =
        Host.run(
            folder,
            Map.of(),
            Stream.concat(Arrays.stream(curl), Stream.of(address.toString()))
                .toArray(String[]::new));
    return Integer.parseInt(outcome.printed());
  }

  /** Makes a release that differs from the installed one by a file in its WAR: its name. */
  private static Path release(String name, String file) throws IOException {
    Path made = folder.resolve(name);
    Host.run(folder, Map.of(), "cp", "-R", host.release().toString(), made.toString());
    try (var war = FileSystems.newFileSystem(made.resolve("ROOT.war"))) {
      Files.write(war.getPath(file), name.getBytes(UTF_8));
    }
    return made;
  }

  private static Outcome update(Path release, String... options) throws IOException {
    return script(release.resolve("bin/museum-update"), options);
  }

  private static Outcome script(Path script, String... options) throws IOException {
    var command = new ArrayList<String>();
    command.add(script.toString());
    command.addAll(List.of("--root", host.root().toString()));
    command.addAll(List.of("--services", services.command().toString()));
    command.addAll(List.of(options));
    return Host.run(folder, Map.of(), command.toArray(String[]::new));
  }
}
