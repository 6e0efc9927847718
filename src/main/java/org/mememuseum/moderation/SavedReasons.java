package org.mememuseum.moderation;

import java.util.List;

/** The reasons that curators can choose instead of writing one. */
public interface SavedReasons {
  /** Returns the reasons in the order in which they are offered, each of 1 to 500 characters. */
  List<String> all();
}
