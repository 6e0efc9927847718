package org.mememuseum.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** The settings as they are now, read anew every ten seconds. */
@ApplicationScoped
public class CurrentSettings {
  private CachedDocument<SettingValues> document;

  protected CurrentSettings() {}

  @Inject
  public CurrentSettings(RevisionStore revisions, SettingDefaults defaults) {
    this.document =
        new CachedDocument<>(
            Document.SETTINGS, revisions, revision -> SettingValues.of(revision, defaults));
  }

  /** Returns the values of all settings. */
  public SettingValues get() {
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
