package org.mememuseum.journey;

import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link FirstVisitJourney} with PostgreSQL and a directory. */
class FirstVisitJourneyIT extends FirstVisitJourney {
  @Override
  TestMuseum museum() {
    return SharedMuseum.museum();
  }
}
