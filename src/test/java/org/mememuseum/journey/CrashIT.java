package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.launch.TestMuseum;

/** What was accepted is not lost, whatever happens to the server in that very moment. */
class CrashIT {

  @Test
  void aMemeWhoseServerIsKilledRightAfterTheAnswerIsThereAndGetsItsVerdict() {
    try (TestMuseum museum = TestMuseum.empty("crash", Map.of()).start()) {
      HttpMember member = HttpMember.join(museum.address());

      String meme = member.upload("Answered in time");
      museum.server().kill();
      museum.server().start();
      museum.server().awaitHealthy();

      assertThat(member.client().get(meme).status()).isEqualTo(200);
      member.awaitPublic(meme);
      Client stranger = new Client(museum.address());
      String image = meme.replace("/view/", "/image/");
      assertThat(stranger.get(image + "/original").status()).isEqualTo(200);
      assertThat(stranger.get(image + "/show").status()).isEqualTo(200);
      assertThat(stranger.get("/").html()).contains("Answered in time");
    }
  }
}
