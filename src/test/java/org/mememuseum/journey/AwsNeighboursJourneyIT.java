package org.mememuseum.journey;

import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link NeighboursJourney} on Amazon's services. */
class AwsNeighboursJourneyIT extends NeighboursJourney {
  @Override
  TestMuseum museum() {
    return SharedAwsMuseum.museum();
  }
}
