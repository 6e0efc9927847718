package org.mememuseum.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.mememuseum.launch.FreePorts;
import org.mememuseum.release.Host.Outcome;

/**
 * Starts and stops the museum's service below a scratch root, by the commands of its unit, as
 * systemd would. Its command is called as systemctl is.
 */
record Services(Host host, Path command) {
  private static final String SCRIPT =
      """
      #!/bin/sh
      set -eu
      root=%s
      unit="$root/etc/systemd/system/meme-museum@.service"
      verb= name=
      for word in "$@"; do
        case $word in
          -*) ;;
          *) if [ -z "$verb" ]; then verb=$word; else name=$word; fi ;;
        esac
      done
      slot=${name#*@}
      pid="$root/$slot.pid"

      ended() {
        ! kill -0 "$1" 2> /dev/null || grep -q "^State:.Z" "/proc/$1/status"
      }

      stop() {
        [ -e "$pid" ] || return 0
        server=$(cat "$pid")
        kill "$server" 2> /dev/null || true
        until ended "$server"; do sleep 0.2; done
        rm "$pid"
      }

      command_of() {
        sed -n "s#^$1=##p" "$unit" | sed "s#%%i#$slot#g; s#\\${MUSEUM_PORT}#$MUSEUM_PORT#g" |
          sed -E "s#(^|=| )/(opt|var)/#\\1$root/\\2/#g"
      }

      start() {
        set -a
        . "$root/etc/meme-museum/museum.env"
        MUSEUM_NODE=museum-$slot
        set +a
        # shellcheck disable=SC2046
        setsid $(command_of ExecStart) -Djboss.management.http.port=%d > "$root/$slot.log" 2>&1 &
        echo $! > "$pid"
        # shellcheck disable=SC2046
        $(command_of ExecStartPost) || { stop; exit 1; }
      }

      case $verb:$name in
        start:meme-museum@*) start ;;
        stop:meme-museum@*) stop ;;
        restart:meme-museum@*) stop; start ;;
        is-active:meme-museum@*) [ -e "$pid" ] ;;
        reload:nginx) %s ;;
        enable:meme-museum@* | disable:meme-museum@* | daemon-reload:) ;;
        *) echo "unexpected: $*" >&2; exit 1 ;;
      esac
      """;

  /**
   * Writes the command.
   *
   * @param reload has nginx read its configuration again
   */
  static Services of(Host host, List<String> reload) throws IOException {
    Path file = host.path("/services");
    Files.writeString(
        file, SCRIPT.formatted(host.root(), FreePorts.next(), String.join(" ", reload)));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return new Services(host, file);
  }

  Outcome start(int slot) throws IOException {
    return call("start", slot);
  }

  /** Stops a server and waits for its end; does nothing if it does not run. */
  Outcome stop(int slot) throws IOException {
    return call("stop", slot);
  }

  private Outcome call(String verb, int slot) throws IOException {
    return Host.run(host.root(), Map.of(), command.toString(), verb, "meme-museum@" + slot);
  }

  /** Returns what the server of a slot has printed. */
  String log(int slot) throws IOException {
    return host.read("/" + slot + ".log");
  }
}
