package org.mememuseum.moderation;

import java.util.function.Supplier;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;

/** Holds for a curator what another moderator approves, unless the owner is trusted. */
public final class CautiousModerator implements Moderator {
  private static final Reason NEW_MEMBER = Reason.of("decision.newMember");

  private final Moderator moderator;
  private final MemberStore members;
  private final Supplier<TrustRule> rule;

  public CautiousModerator(Moderator moderator, MemberStore members, Supplier<TrustRule> rule) {
    this.moderator = moderator;
    this.members = members;
    this.rule = rule;
  }

  @Override
  public Examination examine(Meme meme) {
    var examination = moderator.examine(meme);
    boolean passes = examination.verdict() != Verdict.APPROVE || isTrusted(meme);
    return passes ? examination : examination.held(NEW_MEMBER);
  }

  private boolean isTrusted(Meme meme) {
    var now = rule.get();
    return now.isOff() || members.findById(meme.author().id()).filter(now::isTrusted).isPresent();
  }

  @Override
  public boolean usesBudget() {
    return moderator.usesBudget();
  }

  @Override
  public void check() {
    moderator.check();
  }
}
