package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What an admin opens in the console, and the calls it costs. */
record ConsoleCalls(CallMeter meter, CallTable table, Client admin) {
  private static final Pattern MEMBER = Pattern.compile("href=\"(/admin/members/[0-9a-f-]{36})\"");

  /** Opens the pages of the console that are not about one meme. */
  void lookAround(String name) {
    page("overview", "/admin");
    page("reports", "/admin/reports");
    page("members, by name", "/admin/members?q=" + name);
    page("page of a member", memberPage(name));
    page("activity", "/admin/activity");
    page("activity of a member", "/admin/activity?person=" + name);
    page("activity, one action", "/admin/activity?action=comment");
    page("policy", "/admin/policy");
    page("queues", "/admin/queues");
    page("settings", "/admin/settings");
  }

  /** Makes the log of the staff public, and opens it for the first time within a minute. */
  void openLog() {
    new SettingsForm(admin).choose("Log of the curators", "Public");
    table.note("public log", meter.during(() -> open("/log")));
  }

  private String memberPage(String name) {
    var link = MEMBER.matcher(admin.get("/admin/members?q=" + name).html());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private void page(String row, String path) {
    open(path);
    table.note(row, meter.during(() -> open(path)));
  }

  private void open(String path) {
    assertThat(admin.get(path).status()).as(path).isEqualTo(200);
  }
}
