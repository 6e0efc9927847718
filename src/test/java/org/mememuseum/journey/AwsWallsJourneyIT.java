package org.mememuseum.journey;

import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link WallsJourney} on Amazon's services. */
class AwsWallsJourneyIT extends WallsJourney {
  @Override
  TestMuseum museum() {
    return SharedAwsMuseum.museum();
  }
}
