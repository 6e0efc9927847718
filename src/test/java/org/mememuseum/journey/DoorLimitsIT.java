package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.demo.hang.PageForm;

/** How often the door may be tried. */
class DoorLimitsIT {

  private static final int WRONG_PASSWORDS = 10;

  @BeforeEach
  @AfterEach
  void forgetAttempts() {
    StrictMuseum.forgetAttempts();
  }

  @Test
  void afterTenWrongPasswordsTheDoorSaysHowLongToWait() {
    Account account = HttpMember.join(StrictMuseum.address()).account();
    for (int i = 0; i < WRONG_PASSWORDS; i++) {
      assertThat(logIn(account, "wrong guess number " + i).status()).isEqualTo(401);
    }

    Reply answer = logIn(account, account.password());

    assertThat(answer.status()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 15 * 60);
    assertThat(answer.errorOnTop()).contains("please wait 1", "minutes");
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
  void onlySoManyRegisterFromOneAddress() {
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

  private static Reply logIn(Account account, String password) {
    Client client = new Client(StrictMuseum.address());
    Reply page = client.get("/login");
    PageForm form =
        page.form("Log in")
            .type("E-mail", account.email())
            .type("Password", password)
            .press("Log in");
    return client.submit(page, form);
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
