package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.demo.hang.PageForm;

/** Limits on failed logins and on registrations. */
class DoorLimitsIT {

  private static final int WRONG_PASSWORDS = 10;

  @BeforeEach
  @AfterEach
  void forgetAttempts() {
    StrictMuseum.forgetAttempts();
  }

  @Test
  void afterTenWrongPasswordsTheLoginPageSaysHowLongToWait() {
    Account account = HttpMember.join(StrictMuseum.address()).account();
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      assertThat(logIn(account, "wrong guess number " + i).status()).isEqualTo(401);
    }

    Reply answer = logIn(account, account.password());

    assertThat(answer.status()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 15 * 60);
    assertThat(answer.errorOnTop())
        .contains("from your network", "please wait 1", "minutes")
        .doesNotContain("this account");
    assertThat(answer.typed("Log in", "E-mail")).contains(account.email());
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void guessingOverManyAccountsFromOneAddressIsSlowedDownToo() {
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      logIn(Account.fresh(), "the same wrong guess");
    }

    assertThat(logIn(Account.fresh(), "the same wrong guess").status()).isEqualTo(429);
  }

  @Test
  void guessesOfOthersDoNotLockAMemberOutOnAKnownDevice() {
    HttpMember victim = HttpMember.join(StrictMuseum.address());
    victim.client().post("/logout", Map.of());
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      logIn(victim.account(), "wrong guess number " + i);
    }
    assertThat(logIn(victim.account(), victim.account().password()).status()).isEqualTo(429);

    assertThat(logIn(victim.client(), victim.account(), victim.account().password()).status())
        .isEqualTo(303);
  }

  @Test
  void guessesOnAKnownDeviceAreLimitedToo() {
    HttpMember member = HttpMember.join(StrictMuseum.address());
    member.client().post("/logout", Map.of());
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      assertThat(logIn(member.client(), member.account(), "wrong guess " + i).status())
          .isEqualTo(401);
    }

    Reply answer = logIn(member.client(), member.account(), member.account().password());

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.errorOnTop()).contains("For the safety of this account");
  }

  @Test
  void aDeviceIsKnownToItsOwnAccountAlone() {
    HttpMember guesser = HttpMember.join(StrictMuseum.address());
    guesser.client().post("/logout", Map.of());
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      logIn(guesser.client(), Account.fresh(), "the same wrong guess");
    }

    Reply answer = logIn(guesser.client(), Account.fresh(), "the same wrong guess");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.errorOnTop()).contains("from your network").doesNotContain("this account");
  }

  @Test
  void failedLoginsDoNotKeepAMemberFromChangingThePassword() {
    HttpMember victim = HttpMember.join(StrictMuseum.address());
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      logIn(victim.account(), "wrong guess number " + i);
    }
    Reply page = victim.client().get("/profile");
    PageForm form =
        page.form("Change password")
            .type("Current password", victim.account().password())
            .type("New password", "something else entirely")
            .press("Change password");

    assertThat(victim.client().submit(page, form).status()).isEqualTo(303);
  }

  @Test
  void registrationsFromOneAddressAreLimited() {
    for (int i = 0; i < StrictMuseum.REGISTRATIONS; i++) {
      assertThat(register(Account.fresh()).status()).isEqualTo(303);
    }
    Account late = Account.fresh();

    Reply answer = register(late);

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.errorOnTop()).contains("Many people registered from your network");
    assertThat(answer.typed("Register", "E-mail")).contains(late.email());
    assertThat(answer.typed("Register", "Name")).contains(late.name());
  }

  @Test
  void forgedForwardedAddressesDoNotHelp() {
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      assertThat(guessThrough("203.0.113." + i + ", 192.0.2.7").status()).isEqualTo(401);
    }

    assertThat(guessThrough("203.0.113.99, 192.0.2.7").status()).isEqualTo(429);
    assertThat(guessThrough("192.0.2.7").status()).isEqualTo(429);
    assertThat(guessThrough("192.0.2.7, 198.51.100.1").status()).isEqualTo(401);
  }

  @Test
  void aNewIpv6AddressForEachGuessDoesNotHelpEither() {
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      assertThat(guessThrough("2001:db8:7:7::" + i).status()).isEqualTo(401);
    }

    assertThat(guessThrough("2001:db8:7:7:ffff::1").status()).isEqualTo(429);
    assertThat(guessThrough("2001:db8:7:8::1").status()).isEqualTo(401);
  }

  private static Reply guessThrough(String forwardedFor) {
    return logIn(
        new Client(StrictMuseum.address()),
        Account.fresh(),
        "the same wrong guess",
        "Sec-Fetch-Site",
        "same-origin",
        "X-Forwarded-For",
        forwardedFor);
  }

  private static Reply logIn(Account account, String password) {
    return logIn(new Client(StrictMuseum.address()), account, password);
  }

  private static Reply logIn(Client client, Account account, String password, String... headers) {
    Reply page = client.get("/login");
    PageForm form =
        page.form("Log in")
            .type("E-mail", account.email())
            .type("Password", password)
            .press("Log in");
    return client.submit(page, form, headers);
  }

  private static Reply register(Account account) {
    Client client = new Client(StrictMuseum.address());
    Reply page = client.get("/register");
    PageForm form =
        page.form("Register")
            .type("E-mail", account.email())
            .type("Name", account.name())
            .type("Password", account.password())
            .press("Register");
    return client.submit(page, form);
  }
}
