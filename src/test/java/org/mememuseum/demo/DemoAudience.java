package org.mememuseum.demo;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.mememuseum.demo.hang.Page;
import org.mememuseum.demo.hang.PageException;
import org.mememuseum.demo.hang.Progress;
import org.mememuseum.demo.hang.Visitor;

/** The demo members: registers each once, which logs them in; later runs log each in once. */
final class DemoAudience {
  private final URI museum;
  private final Progress progress;
  private final Map<DemoMember, Visitor> present = new HashMap<>();

  DemoAudience(URI museum, Progress progress) {
    this.museum = museum;
    this.progress = progress;
  }

  /** Returns the member's logged-in browser. */
  Visitor visitor(DemoMember member) {
    return present.computeIfAbsent(member, this::arrive);
  }

  private Visitor arrive(DemoMember member) {
    var visitor = new Visitor(museum);
    if (progress.recall("registered." + member.name()).isEmpty()) {
      register(visitor, member);
    }
    logIn(visitor, member);
    return visitor;
  }

  private void register(Visitor visitor, DemoMember member) {
    // Recorded first, so that a run that ends right after registering still knows the password.
    progress.remember("password." + member.name(), password(member));
    Page page = visitor.open("/register");
    var form =
        page.form("Register")
            .type("E-mail", member.email())
            .type("Name", member.name())
            .type("Password", password(member))
            .press("Register");
    visitor.submit(page, form);
  }

  private void logIn(Visitor visitor, DemoMember member) {
    Page page = visitor.open("/login");
    if (page.offers("Log in")) {
      var form =
          page.form("Log in")
              .type("E-mail", member.email())
              .type("Password", password(member))
              .press("Log in");
      visitor.submit(page, form);
    }
    Page dashboard = visitor.open("/dashboard");
    if (dashboard.status() != 200 || dashboard.address().getPath().equals("/login")) {
      throw new PageException("The demo member " + member.name() + " could not log in.");
    }
    progress.remember("registered." + member.name(), "yes");
  }

  private String password(DemoMember member) {
    return progress.recall("password." + member.name()).orElseGet(DemoAudience::freshPassword);
  }

  private static String freshPassword() {
    byte[] bytes = new byte[18];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
