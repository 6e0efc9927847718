package org.mememuseum.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports: finds free ones, and tells whether one can be had. */
public final class FreePorts {

  private FreePorts() {}

  /** Returns a port on loopback that nobody listens on now. */
  public static int next() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new LaunchException("This machine gives out no free port.", e);
    }
  }

  /** Returns a port on loopback that nobody listens on now, nor on the one after it. */
  public static int nextOfTwo() {
    int port = next();
    while (!canListen(InetAddress.getLoopbackAddress().getHostAddress(), port + 1)) {
      port = next();
    }
    return port;
  }

  /** Returns true if a server could listen there at this moment. */
  static boolean canListen(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
