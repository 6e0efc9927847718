package org.mememuseum.config;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.mememuseum.moderation.CurrentPolicy;
import org.mememuseum.settings.CurrentSettings;

/** Has settings and policy read anew, so that this server follows what others save. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentTimer {
  @Inject private CurrentSettings settings;
  @Inject private CurrentPolicy policy;

  /** Reads both. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void refresh() {
    settings.refresh();
    policy.refresh();
  }
}
