package org.mememuseum.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines that run WildFly's own programs in a JVM like this one, without its shell scripts:
 * the process started is the server itself, so a signal reaches it.
 */
public final class JavaCommand {

  /** As {@code bin/common.sh} of WildFly sets them. */
  private static final List<String> OPENED_TO_MODULES =
      List.of(
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
          "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

  private JavaCommand() {}

  /** Returns the command that runs a main module of WildFly on the Java that runs this. */
  static List<String> ofModule(Path wildFlyHome, List<String> jvmOptions, String mainModule) {
    return ofModule(JavaHome.running(), wildFlyHome, jvmOptions, mainModule);
  }

  /** Returns the command that runs a main module of WildFly with these JVM options. */
  static List<String> ofModule(
      JavaHome java, Path wildFlyHome, List<String> jvmOptions, String mainModule) {
    List<String> command = new ArrayList<>();
    command.add(java.program().toString());
    command.addAll(jvmOptions);
    command.addAll(OPENED_TO_MODULES);
    if (java.feature() >= 24) {
      // WildFly 39 still uses sun.misc.Unsafe; without this the JVM prints four lines about it.
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-jar", wildFlyHome.resolve("jboss-modules.jar").toString()));
    command.addAll(List.of("-mp", wildFlyHome.resolve("modules").toString(), mainModule));
    return command;
  }

  /** Returns the {@code java} program of the JVM that runs this. */
  public static Path executable() {
    return JavaHome.running().program();
  }
}
