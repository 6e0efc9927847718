package org.mememuseum.journey;

/** User agents of anonymous visitors. */
final class Visitors {

  /** The header of a robot, whose views are not counted. */
  static final String[] ROBOT = {"User-Agent", "journeybot/1.0"};

  private Visitors() {}
}
