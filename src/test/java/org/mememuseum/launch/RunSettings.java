package org.mememuseum.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the person who starts the museum may choose.
 *
 * @param port the TCP port of the museum
 * @param bind the address to listen on
 * @param data the folder of all that is kept
 * @param demo whether a new museum gets the demo collection
 * @param onAws whether it works with what stands in for Amazon's services
 * @param debuggerPort the TCP port on loopback where a debugger may attach to a server that shows
 *     edited pages; empty for one that runs as in production
 * @param environment the variables named {@code MUSEUM_…}; all reach the server
 */
record RunSettings(
    int port,
    String bind,
    Path data,
    boolean demo,
    boolean onAws,
    OptionalInt debuggerPort,
    Map<String, String> environment) {

  private static final int DEBUGGER_PORT = 8787;
  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads {@code museum.port}, {@code museum.bind}, {@code museum.data}, {@code museum.demo},
   * {@code museum.backend} and {@code museum.dev}, and the environment.
   *
   * @throws LaunchException if one cannot be understood
   */
  static RunSettings of(Properties properties, Map<String, String> environment) {
    Map<String, String> ours = new TreeMap<>(environment);
    ours.keySet().removeIf(name -> !name.startsWith("MUSEUM_"));
    return new RunSettings(
        port("museum.port", properties.getProperty("museum.port", "8080")),
        bind(properties.getProperty("museum.bind", "127.0.0.1")),
        Path.of(properties.getProperty("museum.data", "museum-data")).toAbsolutePath().normalize(),
        flag("museum.demo", properties.getProperty("museum.demo", "true")),
        isOnAws(properties.getProperty("museum.backend", "local")),
        debuggerPort(properties.getProperty("museum.dev", "false")),
        Map.copyOf(ours));
  }

  /** Returns the JDBC address of a database that somebody else runs, if one is to be used. */
  Optional<String> databaseUrl() {
    return Optional.ofNullable(environment.get("MUSEUM_DB_URL"));
  }

  private static OptionalInt debuggerPort(String text) {
    return switch (text) {
      case "false" -> OptionalInt.empty();
      case "true" -> OptionalInt.of(DEBUGGER_PORT);
      default -> OptionalInt.of(port("museum.dev", text));
    };
  }

  private static int port(String name, String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // refused below like any other
    }
    throw new LaunchException(name + " must be a number from 1 to 65535, not " + text + ".");
  }

  // The server listens on IPv4 alone; given "::", it would say nothing and listen on all of it.
  private static String bind(String text) {
    if (text.isBlank() || text.contains(":")) {
      throw new LaunchException(
          "museum.bind must be an IPv4 address such as 127.0.0.1 or 0.0.0.0, not '" + text + "'.");
    }
    return text;
  }

  private static boolean isOnAws(String backend) {
    return switch (backend) {
      case "local" -> false;
      case "aws" -> true;
      default ->
          throw new LaunchException("museum.backend must be local or aws, not " + backend + ".");
    };
  }

  private static boolean flag(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new LaunchException(name + " must be true or false, not " + text + ".");
    };
  }

  /**
   * Returns the folder that tells how far the demo collection is hung. The museum with the
   * stand-ins for Amazon's services is another one than the local one.
   */
  Path demoFolder() {
    return onAws ? data.resolve("aws") : data;
  }
}
