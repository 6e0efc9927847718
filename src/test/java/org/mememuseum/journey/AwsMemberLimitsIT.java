package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mememuseum.launch.SharedAwsMuseum;
import org.mememuseum.member.RateLimits.Action;

/** A limit that is only checked at commit still shows its refusal in the form. */
class AwsMemberLimitsIT {
  @Test
  void afterSoManyCommentsTheFormSaysSoAndKeepsWhatWasTyped() {
    HttpMember member = HttpMember.join(SharedAwsMuseum.address());
    String path = member.hang("Much said about it");
    int limit = Action.COMMENT.standard();
    Reply answer = member.comment(path, "Ha");
    // A clock hour may end in between and start a new quota.
    for (int i = 0; i < 2 * limit && answer.status() == 303; i++) {
      answer = member.comment(path, "Ha " + i);
    }

    for (int again = 0; again < 2; again++) {
      Reply refused = member.comment(path, "The last word");
      assertThat(refused.status()).as(refused.html()).isEqualTo(429);
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3_600);
      assertThat(refused.html()).contains("You wrote as many comments");
      assertThat(refused.typed("Comment", "Comment")).contains("The last word");
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.errorBeside("comment")).contains("You wrote as many comments");
  }
}
