package org.mememuseum.journey;

import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link SortingJourney} on Amazon's services. */
class AwsSortingJourneyIT extends SortingJourney {
  @Override
  TestMuseum museum() {
    return SharedAwsMuseum.museum();
  }
}
