package org.mememuseum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.TooManyAttemptsException;
import org.mememuseum.security.ForeignRequestException;
import org.mememuseum.security.MalformedRequestException;

class RefusalStatusTest {
  @Test
  void everyKindOfRefusalHasItsStatus() {
    assertThat(RefusalStatus.of(new InvalidInputException("title", "required"))).isEqualTo(422);
    assertThat(RefusalStatus.of(new NotSignedInException())).isEqualTo(401);
    assertThat(RefusalStatus.of(new ForeignRequestException())).isEqualTo(403);
    assertThat(RefusalStatus.of(new NotFoundException())).isEqualTo(404);
    assertThat(RefusalStatus.of(new AlreadyTakenException("email"))).isEqualTo(409);
    assertThat(RefusalStatus.of(new TooManyAttemptsException("login", Duration.ofMinutes(3))))
        .isEqualTo(429);
    assertThat(RefusalStatus.of(new ClosedException())).isEqualTo(503);
  }

  @Test
  void aFormThatIsNotOursIsABadRequest() {
    assertThat(RefusalStatus.of(new MalformedRequestException("notOurForm"))).isEqualTo(400);
  }

  @Test
  void refusalsAreFoundHoweverDeepContainersWrapThem() {
    var refusal = new NotFoundException();
    var wrapped = new IllegalStateException(new RuntimeException(refusal));

    assertThat(Thrown.refusalIn(wrapped)).containsSame(refusal);
    assertThat(Thrown.refusalIn(new IllegalStateException())).isEmpty();
  }
}
