package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.mememuseum.demo.hang.PageForm;

/** Changes settings over HTTP, for tests of what follows from them. */
record SettingsForm(Client admin) {
  /** Chooses a value of the setting with this label, and saves. */
  void choose(String label, String option) {
    Reply page = admin.get("/admin/settings");
    var form =
        PageForm.all(page.html()).stream()
            .filter(each -> each.nameOf(label).isPresent())
            .findFirst()
            .orElseThrow();
    form.choose(label, option).press("Save");
    assertThat(admin.submit(page, form).status()).isEqualTo(303);
  }
}
