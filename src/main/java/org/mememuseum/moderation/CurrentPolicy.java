package org.mememuseum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mememuseum.settings.CachedDocument;
import org.mememuseum.settings.Document;
import org.mememuseum.settings.DocumentChanged;
import org.mememuseum.settings.RevisionStore;

/** The policy as it is now, at most ten seconds old. */
@ApplicationScoped
public class CurrentPolicy {
  private CachedDocument<Policy> document;

  protected CurrentPolicy() {}

  @Inject
  public CurrentPolicy(RevisionStore revisions, FirstPolicy first, Clock clock) {
    this.document =
        new CachedDocument<>(
            Document.POLICY,
            revisions,
            revision -> revision.map(first::read).orElse(first.policy()),
            clock);
  }

  /** Returns the policy. */
  public Policy get() {
    return document.get();
  }

  void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentChanged event) {
    document.onChanged(event);
  }
}
