package org.mememuseum.moderation;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;

/**
 * Holds for a curator what another moderator approves, unless the owner is trusted and not
 * suspended.
 */
public final class CautiousModerator implements Moderator {
  private static final Reason NEW_MEMBER = Reason.of("decision.newMember");
  private static final Reason SUSPENDED = Reason.of("decision.ownerSuspended");

  private final Moderator moderator;
  private final MemberStore members;
  private final Supplier<TrustRule> rule;
  private final Clock clock;

  public CautiousModerator(
      Moderator moderator, MemberStore members, Supplier<TrustRule> rule, Clock clock) {
    this.moderator = moderator;
    this.members = members;
    this.rule = rule;
    this.clock = clock;
  }

  @Override
  public Examination examine(Meme meme) {
    var examination = moderator.examine(meme);
    return examination.verdict() == Verdict.APPROVE
        ? doubt(meme).map(examination::held).orElse(examination)
        : examination;
  }

  private Optional<Reason> doubt(Meme meme) {
    var owner = members.findById(meme.author().id());
    if (owner.filter(rule.get()::isTrusted).isEmpty()) {
      return Optional.of(NEW_MEMBER);
    }
    return owner.flatMap(member -> member.suspensionAt(clock.instant())).map(any -> SUSPENDED);
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
