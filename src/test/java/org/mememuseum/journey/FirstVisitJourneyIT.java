package org.mememuseum.journey;

import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/** As told there, on this machine alone. */
class FirstVisitJourneyIT extends FirstVisitJourney {
  @Override
  TestMuseum museum() {
    return SharedMuseum.museum();
  }
}
