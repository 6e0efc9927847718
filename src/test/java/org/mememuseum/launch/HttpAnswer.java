package org.mememuseum.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.OptionalInt;

/** Asks whether something answers at an address. */
public final class HttpAnswer {

  private static final int PATIENCE_MS = 10_000;

  private HttpAnswer() {}

  /** Returns the status of a GET; empty if nobody answers there, or not within 10 s. */
  public static OptionalInt status(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MS);
      connection.setReadTimeout(PATIENCE_MS);
      connection.setInstanceFollowRedirects(false);
      try {
        int status = connection.getResponseCode();
        return status < 0 ? OptionalInt.empty() : OptionalInt.of(status);
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }
}
