package org.mememuseum.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mememuseum.member.PublicName;
import org.mememuseum.meme.Tag;

class LinksTest {
  @Test
  void namesAndTagsOfAnyScriptAreSafeInAddresses() {
    assertThat(Links.to(new PublicName("מוזה"))).isEqualTo("/by/%D7%9E%D7%95%D7%96%D7%94");
    assertThat(Links.to(new Tag("Müßig-Gang"))).isEqualTo("/tag/m%C3%BC%C3%9Fig-gang");
  }
}
