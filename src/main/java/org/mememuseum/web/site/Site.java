package org.mememuseum.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mememuseum.settings.CurrentSettings;
import org.mememuseum.settings.Setting;
import org.mememuseum.settings.SettingValues;
import org.mememuseum.web.http.Assets;

/** What admins wrote for all pages, as it is now. */
@Named
@RequestScoped
public class Site {
  private SettingValues values;
  private String about;
  private String rules;
  private Assets assets;

  protected Site() {}

  @Inject
  public Site(CurrentSettings settings, Assets assets) {
    this.values = settings.get();
    this.assets = assets;
  }

  /** Returns the sentence on top of all pages; empty if there is none. */
  public String getBanner() {
    return values.text(Setting.BANNER);
  }

  /** Returns the HTML about the museum; empty if the built-in text applies. */
  public String getAbout() {
    if (about == null) {
      about = Markdown.toHtml(values.text(Setting.ABOUT));
    }
    return about;
  }

  /** Returns the HTML of the house rules; empty if the built-in ones apply. */
  public String getRules() {
    if (rules == null) {
      rules = Markdown.toHtml(values.text(Setting.HOUSE_RULES));
    }
    return rules;
  }

  /** Returns what the footer shows. */
  public Footer getFooter() {
    return new Footer(assets.getEdition(), values.isOn(Setting.PUBLIC_LOG));
  }

  /**
   * What the footer shows.
   *
   * @param edition changes with every file that it links to
   * @param log whether it links to the public log
   */
  public record Footer(String edition, boolean log) {}
}
