package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mememuseum.launch.SharedMuseum;

/** The public page of a member who has changed names. */
class FormerNameIT {
  private static final String NAME = "Former-" + System.nanoTime() % 1_000_000_000;

  private final HttpMember member = HttpMember.join(SharedMuseum.address());
  private final Client stranger = new Client(SharedMuseum.address());

  @Test
  void everyFormerNameLeadsToThePresentOneAndStaysTheirs() {
    String first = member.account().name();
    changeName(member, NAME);
    changeName(member, NAME + ".now");

    requireLeadsOn("/by/" + first, "/by/" + NAME + ".now");
    requireLeadsOn("/by/" + NAME + "?after=x", "/by/" + NAME + ".now?after=x");
    requireLeadsOn("/by/" + NAME.toUpperCase() + ".now", "/by/" + NAME + ".now");
    assertThat(stranger.get("/by/" + NAME + ".now").status()).isEqualTo(200);

    Reply refused = changeName(HttpMember.join(SharedMuseum.address()), NAME);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.html()).contains("or by one that looks like it");

    changeName(member, first);
    requireLeadsOn("/by/" + NAME, "/by/" + first);
  }

  private void requireLeadsOn(String from, String to) {
    Reply reply = stranger.get(from);
    assertThat(reply.status()).as(from).isEqualTo(302);
    assertThat(reply.header("Location")).isEqualTo(to);
  }

  private static Reply changeName(HttpMember member, String name) {
    Reply page = member.client().get("/profile");
    return member.client().submit(page, page.form("Save").type("Name", name).press("Save"));
  }
}
