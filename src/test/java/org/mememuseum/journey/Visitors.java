package org.mememuseum.journey;

/** Who comes to look, by what their browsers say they are. */
final class Visitors {

  /** The header of a robot, whose looking does not count. */
  static final String[] ROBOT = {"User-Agent", "journeybot/1.0"};

  private Visitors() {}
}
