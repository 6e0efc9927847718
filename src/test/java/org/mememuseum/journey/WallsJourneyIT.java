package org.mememuseum.journey;

import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link WallsJourney} with PostgreSQL and a directory. */
class WallsJourneyIT extends WallsJourney {
  @Override
  TestMuseum museum() {
    return SharedMuseum.museum();
  }
}
