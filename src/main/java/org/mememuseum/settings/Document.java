package org.mememuseum.settings;

/** What is stored as revisions. */
public enum Document {
  /** The settings that differ from their defaults. */
  SETTINGS,
  /** The rules by which examined pictures are judged. */
  POLICY
}
