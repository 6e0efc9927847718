package org.mememuseum.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The upload page with its cards. */
final class Desk {

  private Desk() {}

  /** Opens the page for a member. */
  static Page open(Browser browser, HttpMember member) {
    Page page = browser.member(member);
    Steps.openDesk(page);
    return page;
  }

  /** Returns the card at an index, in the order in which the pictures were chosen. */
  static Locator card(Page page, int index) {
    return page.locator(".upload-card").nth(index);
  }

  /** Returns the field of a card by its label. */
  static Locator cardField(Page page, int index, String label) {
    return card(page, index).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  static void choose(Page page, FilePayload... files) {
    Steps.field(page, "Picture").setInputFiles(files);
  }

  static FilePayload picture(String name, byte[] content) {
    return new FilePayload(name, "image/" + name.replaceFirst(".*\\.", ""), content);
  }
}
