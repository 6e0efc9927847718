package org.mememuseum;

import java.util.ArrayList;
import java.util.List;

/** Thrown when several parts of one input are refused. The first gives kind and message. */
public class SeveralRefusalsException extends MuseumException {
  private final transient List<MuseumException> refusals;

  private SeveralRefusalsException(List<MuseumException> refusals) {
    super(
        refusals.get(0).kind(),
        refusals.get(0).messageKey(),
        refusals.get(0).messageArguments().toArray());
    this.refusals = List.copyOf(refusals);
  }

  /** Throws the only refusal as it is, several of them together, or nothing if there are none. */
  public static void throwIfAny(List<MuseumException> refusals) {
    if (refusals.size() == 1) {
      throw refusals.get(0);
    }
    if (!refusals.isEmpty()) {
      throw new SeveralRefusalsException(refusals);
    }
  }

  /** Makes all checks, then throws what they have thrown: nothing, one refusal or several. */
  public static void check(Runnable... checks) {
    List<MuseumException> refusals = new ArrayList<>();
    for (var check : checks) {
      try {
        check.run();
      } catch (MuseumException refusal) {
        refusals.addAll(refusal.refusals());
      }
    }
    throwIfAny(refusals);
  }

  @Override
  public List<MuseumException> refusals() {
    return refusals;
  }
}
