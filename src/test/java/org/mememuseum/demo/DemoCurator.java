package org.mememuseum.demo;

import java.net.URI;
import java.util.Optional;
import org.mememuseum.demo.hang.Page;
import org.mememuseum.demo.hang.Visitor;

/** Approves the collection's pictures in a museum that holds new ones for a curator. */
public final class DemoCurator {
  private final String email;
  private final String password;
  private Optional<Visitor> browser = Optional.empty();

  /** The account of a curator; it may have another password by now, or be nobody's. */
  public DemoCurator(String email, String password) {
    this.email = email;
    this.password = password;
  }

  /**
   * Approves a held meme.
   *
   * @param path of its page
   * @return whether it was approved; not if the curator cannot sign in
   */
  boolean approve(URI museum, String path) {
    Visitor curator = browser.orElseGet(() -> logIn(museum));
    browser = Optional.of(curator);
    Page file = curator.open(path.replace("/view/", "/admin/review/"));
    if (!file.offers("Approve")) {
      return false;
    }
    return curator.submit(file, file.form("Approve").press("Approve")).status() < 400;
  }

  private Visitor logIn(URI museum) {
    var visitor = new Visitor(museum);
    Page page = visitor.open("/login");
    visitor.submit(
        page, page.form("Log in").type("E-mail", email).type("Password", password).press("Log in"));
    return visitor;
  }
}
