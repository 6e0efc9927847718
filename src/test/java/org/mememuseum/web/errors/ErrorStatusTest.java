package org.mememuseum.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.AlreadyTakenException;
import org.mememuseum.member.TooManyAttemptsException;
import org.mememuseum.security.ForeignRequestException;
import org.mememuseum.security.MalformedRequestException;
import org.mememuseum.web.health.NotReadyException;
import org.mememuseum.web.routes.NotSignedInException;

class ErrorStatusTest {
  @Test
  void everyKindOfRefusalHasItsStatus() {
    assertThat(ErrorStatus.of(new InvalidInputException("title", "required"))).isEqualTo(422);
    assertThat(ErrorStatus.of(new NotSignedInException())).isEqualTo(401);
    assertThat(ErrorStatus.of(new ForeignRequestException())).isEqualTo(403);
    assertThat(ErrorStatus.of(new NotFoundException())).isEqualTo(404);
    assertThat(ErrorStatus.of(new AlreadyTakenException("email"))).isEqualTo(409);
    assertThat(ErrorStatus.of(new TooManyAttemptsException("login", Duration.ofMinutes(3))))
        .isEqualTo(429);
    assertThat(ErrorStatus.of(new NotReadyException())).isEqualTo(503);
  }

  @Test
  void aFormThatIsNotOursIsABadRequest() {
    assertThat(ErrorStatus.of(new MalformedRequestException("notOurForm"))).isEqualTo(400);
  }
}
