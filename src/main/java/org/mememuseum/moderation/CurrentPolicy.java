package org.mememuseum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.mememuseum.settings.CachedDocument;
import org.mememuseum.settings.Document;
import org.mememuseum.settings.DocumentChanged;
import org.mememuseum.settings.RevisionStore;

/** The policy as it is now, read anew every ten seconds. */
@ApplicationScoped
public class CurrentPolicy {
  private CachedDocument<Policy> document;

  protected CurrentPolicy() {}

  @Inject
  public CurrentPolicy(RevisionStore revisions, FirstPolicy first) {
    this.document =
        new CachedDocument<>(
            Document.POLICY,
            revisions,
            revision -> revision.map(first::read).orElse(first.policy()));
  }

  /** Returns the policy. */
  public Policy get() {
    return document.get();
  }

  /** Reads it anew; a timer calls this every ten seconds. */
  public void refresh() {
    document.refresh();
  }

  void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentChanged event) {
    document.onChanged(event);
  }
}
