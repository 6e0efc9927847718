package org.mememuseum.launch;

import java.net.URI;
import java.util.Map;
import org.mememuseum.aws.StandIns;

/**
 * The one museum on Amazon's services that the tests of a run share; see {@link SharedMuseum}. Its
 * queues try again soon. A test that troubled a service has it recover before it ends.
 */
public final class SharedAwsMuseum {

  /** How many likes and views make a meme trending here. */
  public static final int MILESTONE = 3;

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "MUSEUM_REGISTRATIONS_PER_HOUR",
          "1000",
          "MUSEUM_TRENDING_LIKES",
          Integer.toString(MILESTONE),
          "MUSEUM_REKOGNITION_PAUSE_SECONDS",
          "1",
          "MUSEUM_SWEEP_AFTER_SECONDS",
          "5",
          "MUSEUM_RETRY_DELAY_MS",
          "50",
          "MUSEUM_RETRY_MAX_DELAY_MS",
          "200",
          "MUSEUM_ANNOUNCEMENT_RETRY_DELAY_MS",
          "100",
          "MUSEUM_ANNOUNCEMENT_RETRY_MAX_DELAY_MS",
          "500");

  private static TestMuseum museum;

  private SharedAwsMuseum() {}

  /** Returns where the museum answers, ending in a slash. */
  public static URI address() {
    return museum().address();
  }

  /** Returns what stands in for Amazon's services. */
  public static StandIns aws() {
    return museum().aws();
  }

  /** Returns the museum, running. */
  public static synchronized TestMuseum museum() {
    if (museum == null) {
      TestMuseum starting = TestMuseum.emptyOnAws("shared-aws", ENVIRONMENT);
      SharedMuseum.closeAtTheEnd(starting::close);
      museum = starting.start();
    }
    return museum;
  }
}
