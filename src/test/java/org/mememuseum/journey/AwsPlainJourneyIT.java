package org.mememuseum.journey;

import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.launch.TestMuseum;

/** {@link PlainJourney} on Amazon's services. */
class AwsPlainJourneyIT extends PlainJourney {
  @Override
  TestMuseum museum() {
    return SharedAwsMuseum.museum();
  }
}
