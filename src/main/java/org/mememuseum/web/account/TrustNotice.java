package org.mememuseum.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.mememuseum.member.TrustRule;
import org.mememuseum.web.routes.CurrentMember;

/** Tells members who are not trusted yet that a curator looks at their pictures first. */
@Named
@RequestScoped
public class TrustNotice {
  private CurrentMember me;
  private Supplier<TrustRule> rule;

  protected TrustNotice() {}

  @Inject
  public TrustNotice(CurrentMember me, Supplier<TrustRule> rule) {
    this.me = me;
    this.rule = rule;
  }

  /** Returns how many more approvals make the member trusted; 0 if they are. */
  public int getMissing() {
    return me.find().map(rule.get()::missing).orElse(0);
  }
}
