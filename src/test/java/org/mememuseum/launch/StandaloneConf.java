package org.mememuseum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code server-config/wildfly/standalone.conf} sets: the same JVM options and variables hold
 * in production and for every server that is launched here.
 *
 * @param jvmOptions in the order of the file
 * @param environment the variables that it exports
 */
record StandaloneConf(List<String> jvmOptions, Map<String, String> environment) {

  private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+)=\"?([^\"]*)\"?");
  private static final Pattern OPTION = Pattern.compile("(?<=^| )-[XD-]\\S+");
  private static final Pattern EXPORT = Pattern.compile("export (\\w+)");
  private static final String SYSTEM_PACKAGES = "JBOSS_MODULES_SYSTEM_PKGS";

  /**
   * Reads the file: lines that assign to a variable, export one, or are comments.
   *
   * @throws LaunchException if it cannot be read
   */
  static StandaloneConf read(Path file) {
    try {
      List<String> lines =
          Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
      Map<String, String> assigned = new LinkedHashMap<>();
      lines.stream()
          .map(ASSIGNMENT::matcher)
          .filter(Matcher::matches)
          .forEach(line -> assigned.merge(line.group(1), line.group(2), StandaloneConf::joined));
      Map<String, String> exported = new LinkedHashMap<>();
      lines.stream()
          .map(EXPORT::matcher)
          .filter(Matcher::matches)
          .forEach(line -> exported.put(line.group(1), assigned.get(line.group(1))));
      return new StandaloneConf(options(assigned), Map.copyOf(exported));
    } catch (IOException e) {
      throw new LaunchException("Could not read " + file + ".", e);
    }
  }

  private static List<String> options(Map<String, String> assigned) {
    return Stream.of("JBOSS_JAVA_SIZING", "JAVA_OPTS")
        .flatMap(name -> OPTION.matcher(assigned.get(name)).results())
        .map(found -> found.group().replace("$" + SYSTEM_PACKAGES, assigned.get(SYSTEM_PACKAGES)))
        .toList();
  }

  private static String joined(String before, String more) {
    return before + " " + more;
  }
}
