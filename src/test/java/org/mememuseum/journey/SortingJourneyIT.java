package org.mememuseum.journey;

import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link SortingJourney} with PostgreSQL and a directory. */
class SortingJourneyIT extends SortingJourney {
  @Override
  TestMuseum museum() {
    return SharedMuseum.museum();
  }
}
