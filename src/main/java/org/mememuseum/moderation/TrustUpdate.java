package org.mememuseum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Status;

/**
 * Gives the owners of approved memes a step of trust and takes one from those of rejected memes, in
 * the transaction of the decision. An approval that is undone counts as a rejection; a rejection
 * that is undone does not count.
 */
@ApplicationScoped
public class TrustUpdate {
  private MemberStore members;
  private Supplier<TrustRule> rule;

  protected TrustUpdate() {}

  @Inject
  public TrustUpdate(MemberStore members, Supplier<TrustRule> rule) {
    this.members = members;
    this.rule = rule;
  }

  void on(@Observes MemeJudged event) {
    if (event.decision().isByOwner()) {
      return;
    }
    var now = event.meme().status();
    var owner = event.meme().author().id();
    if (now == Status.APPROVED && event.edited()) {
      return;
    }
    if (now == Status.APPROVED) {
      members.raiseTrust(owner);
    } else if (now == Status.REJECTED || event.before() == Status.APPROVED) {
      members.lowerTrust(owner, rule.get().limit());
    }
  }
}
