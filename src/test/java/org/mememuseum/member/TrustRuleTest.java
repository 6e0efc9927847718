package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrustRuleTest {
  private static final TrustRule THREE = new TrustRule(3, Duration.ofDays(2));

  @Test
  void aMemberNeedsAsManyStepsAsTheRuleSays() {
    assertThat(THREE.missing(Members.aMember().build())).isEqualTo(3);
    assertThat(THREE.missing(Members.aMember().trusted(2).build())).isEqualTo(1);
    assertThat(THREE.isTrusted(Members.aMember().trusted(2).build())).isFalse();
    assertThat(THREE.isTrusted(Members.aMember().trusted(3).build())).isTrue();
    assertThat(THREE.missing(Members.aMember().trusted(5).build())).isZero();
  }

  @Test
  void staffIsTrustedAndWithoutARuleEverybodyIs() {
    assertThat(THREE.isTrusted(Members.aMember().as(Role.CURATOR).build())).isTrue();
    assertThat(TrustRule.OFF.isTrusted(Members.aMember().build())).isTrue();
  }

  @Test
  void linksAreHeldInTheFirstDaysOnly() {
    var member = Members.aMember().build();
    var joined = member.createdAt();

    assertThat(THREE.holdsLinks(member, joined.plus(Duration.ofDays(1)))).isTrue();
    assertThat(THREE.holdsLinks(member, joined.plus(Duration.ofDays(2)))).isFalse();
    assertThat(THREE.holdsLinks(Members.aMember().trusted(3).build(), joined)).isFalse();
  }
}
