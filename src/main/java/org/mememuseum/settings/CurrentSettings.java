package org.mememuseum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;

/** The settings as they are now, at most ten seconds old. */
@ApplicationScoped
public class CurrentSettings {
  private CachedDocument<SettingValues> document;

  protected CurrentSettings() {}

  @Inject
  public CurrentSettings(RevisionStore revisions, SettingDefaults defaults, Clock clock) {
    this.document =
        new CachedDocument<>(
            Document.SETTINGS, revisions, revision -> SettingValues.of(revision, defaults), clock);
  }

  /** Returns the values of all settings. */
  public SettingValues get() {
    return document.get();
  }

  void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentChanged event) {
    document.onChanged(event);
  }
}
