package org.mememuseum.aws;

import java.io.IOException;
import java.lang.reflect.Method;

/**
 * Runs DynamoDB Local on loopback only, in a JVM with its libraries on the class path; its own main
 * class would listen on every interface. Ends when the process that started it has gone, which
 * closes its standard input.
 */
public final class DynamoDbOnLoopback {
  private static final String MAIN = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner";

  private DynamoDbOnLoopback() {}

  /** Takes the arguments of DynamoDB Local's own main class. */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    Object proxy =
        Class.forName(MAIN)
            .getMethod("createServerFromCommandLineArgs", String[].class)
            .invoke(null, (Object) arguments);
    var field = proxy.getClass().getDeclaredField("server");
    field.setAccessible(true);
    Object jetty = field.get(proxy);
    for (Object connector : (Object[]) publicMethod(jetty, "getConnectors").invoke(jetty)) {
      connector.getClass().getMethod("setHost", String.class).invoke(connector, "127.0.0.1");
    }
    publicMethod(proxy, "start").invoke(proxy);
    while (System.in.read() >= 0) {
      // What is read does not matter, only that the other end is still open.
    }
    System.exit(0);
  }

  private static Method publicMethod(Object target, String name) throws NoSuchMethodException {
    return target.getClass().getMethod(name);
  }
}
