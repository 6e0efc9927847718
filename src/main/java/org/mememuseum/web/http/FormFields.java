package org.mememuseum.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text fields of a form, collected within {@link FormLimits}. */
final class FormFields {
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private int bytes;
  private int count;

  /**
   * Reads the value of a field and adds it.
   *
   * @throws FormTooLargeException if a limit is exceeded; the rest is not read
   */
  void add(String name, InputStream value) throws IOException, FormTooLargeException {
    var read = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    for (int length = value.read(buffer); length >= 0; length = value.read(buffer)) {
      requireRoom(read.size() + length, FormLimits.FIELD);
      read.write(buffer, 0, length);
    }
    add(name, read.toString(StandardCharsets.UTF_8));
  }

  /**
   * Adds a field.
   *
   * @throws FormTooLargeException if a limit is exceeded
   */
  void add(String name, String value) throws FormTooLargeException {
    int length = value.getBytes(StandardCharsets.UTF_8).length;
    requireRoom(length, FormLimits.FIELD);
    bytes += length + name.length();
    requireRoom(bytes, FormLimits.TEXT);
    countOne();
    values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
  }

  /** Counts a part that is not a text field, such as a file. */
  void countOne() throws FormTooLargeException {
    count++;
    requireRoom(count, FormLimits.FIELDS);
  }

  /** Returns the values of each name, in the order of the form. */
  Map<String, List<String>> values() {
    return values;
  }

  private static void requireRoom(int needed, int limit) throws FormTooLargeException {
    if (needed > limit) {
      throw new FormTooLargeException();
    }
  }
}
