package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.aws.Kept;
import org.mememuseum.launch.TestMuseum;

/** Records in PostgreSQL, everything else on Amazon's services. */
class AwsWithDatabaseIT {

  @Test
  void aMemeIsHungAndLikedWithoutDynamoDb() {
    try (TestMuseum museum = TestMuseum.emptyOnAwsWithDatabase("aws-database", Map.of()).start();
        Kept kept = museum.aws().kept()) {
      museum.aws().dynamoDb().shut(true);
      HttpMember member = HttpMember.join(museum.address());
      String path = member.hang("Kept in two places");
      assertThat(member.like(path).status()).isEqualTo(303);

      Client stranger = new Client(museum.address());
      assertThat(stranger.get(path, Visitors.ROBOT).html()).contains(">1 like<");
      Reply picture = stranger.get(path.replace("/view/", "/image/") + "/show");
      assertThat(picture.header("Location")).startsWith(museum.aws().s3().address().toString());
      assertThat(kept.objects(path.replace("/view/", ""))).isNotEmpty();
      assertThat(museum.aws().rekognition().asked()).hasSize(3);
      assertThat(kept.items()).isZero();
    }
  }
}
