package org.mememuseum.web.http;

/** How much text a form may hold: many times what any of the museum's fields takes. */
final class FormLimits {
  /** All text of a form, in bytes: names and values. */
  static final int TEXT = 64 * 1024;

  /** One field, in bytes of UTF-8. */
  static final int FIELD = 16 * 1024;

  /** So many fields and files. */
  static final int FIELDS = 100;

  /** What is said before a field or file, in bytes: its name and the file's. */
  static final int PART_HEADER = 4 * 1024;

  private FormLimits() {}
}
