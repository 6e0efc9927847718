package org.mememuseum.journey;

import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link NeighboursJourney} with PostgreSQL and a directory. */
class NeighboursJourneyIT extends NeighboursJourney {
  @Override
  TestMuseum museum() {
    return SharedMuseum.museum();
  }
}
