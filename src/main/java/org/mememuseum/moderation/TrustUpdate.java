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
 * the transaction of the decision. A decision that is undone counts the other way.
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
    int difference = worth(event.meme().status()) - worth(event.before());
    var owner = event.meme().author().id();
    if (difference > 0) {
      members.raiseTrust(owner);
    } else if (difference < 0) {
      members.lowerTrust(owner, rule.get().limit());
    }
  }

  private static int worth(Status status) {
    return switch (status) {
      case APPROVED -> 1;
      case REJECTED -> -1;
      case PENDING, HELD, WITHDRAWN -> 0;
    };
  }
}
