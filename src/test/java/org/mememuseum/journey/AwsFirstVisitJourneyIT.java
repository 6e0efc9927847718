package org.mememuseum.journey;

import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link FirstVisitJourney} on Amazon's services. */
class AwsFirstVisitJourneyIT extends FirstVisitJourney {
  @Override
  TestMuseum museum() {
    return SharedAwsMuseum.museum();
  }
}
