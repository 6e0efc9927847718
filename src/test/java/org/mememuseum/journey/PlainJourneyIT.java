package org.mememuseum.journey;

import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link PlainJourney} with PostgreSQL and a directory. */
class PlainJourneyIT extends PlainJourney {
  @Override
  TestMuseum museum() {
    return SharedMuseum.museum();
  }
}
