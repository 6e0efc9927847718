package org.mememuseum.web.http;

/** Limits for the text of a form: somewhat more than the largest form of the application needs. */
final class FormLimits {
  /** All names and values of a form, in bytes. */
  static final int TEXT = 64 * 1024;

  /** The value of one field, in bytes of UTF-8. */
  static final int FIELD = 20 * 1024;

  /** The number of fields and files. */
  static final int FIELDS = 250;

  /** The headers of a part, in bytes: they hold the field's and the file's name. */
  static final int PART_HEADER = 4 * 1024;

  private FormLimits() {}
}
