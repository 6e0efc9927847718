package org.mememuseum.journey;

import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/** As told there, on this machine alone. */
class WallsJourneyIT extends WallsJourney {
  @Override
  TestMuseum museum() {
    return SharedMuseum.museum();
  }
}
