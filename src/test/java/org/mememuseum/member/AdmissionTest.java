package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mememuseum.member.Admission.Mode;

class AdmissionTest {
  @Test
  void anOpenMuseumAdmitsEverybody() {
    assertThat(Admission.OPEN.admits("")).isTrue();
    assertThat(new Admission(Mode.OPEN, "code").admits("other")).isTrue();
  }

  @Test
  void aClosedMuseumAdmitsNobody() {
    assertThat(new Admission(Mode.CLOSED, "code").admits("code")).isFalse();
  }

  @Test
  void anInvitationAdmitsWhoHasIt() {
    assertThat(new Admission(Mode.INVITATION, "code").admits("code")).isTrue();
    assertThat(new Admission(Mode.INVITATION, "code").admits("Code")).isFalse();
    assertThat(new Admission(Mode.INVITATION, "code").admits("")).isFalse();
  }

  @Test
  void withoutALinkNobodyIsInvited() {
    assertThat(new Admission(Mode.INVITATION, "").admits("")).isFalse();
  }
}
