package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Steps on a page, found by the words that people read there. */
final class Steps {

  private static final String MAKE_TRANSFER =
      """
      files => {
        const transfer = new DataTransfer();
        for (const [name, type, content] of files) {
          const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0));
          transfer.items.add(new File([bytes], name, { type }));
        }
        return transfer;
      }
      """;

  private static final String PASTE =
      """
      transfer => document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
      """;

  private Steps() {}

  static void register(Page page, Account account) {
    page.navigate("/register");
    field(page, "E-mail").fill(account.email());
    field(page, "Name").fill(account.name());
    field(page, "Password").fill(account.password());
    button(page, "Register").click();
  }

  static void logIn(Page page, Account account) {
    field(page, "E-mail").fill(account.email());
    field(page, "Password").fill(account.password());
    button(page, "Log in").click();
  }

  static void logOut(Page page) {
    page.locator(".menu__summary").click();
    button(page, "Log out").click();
  }

  /** Opens the upload page and waits until its script accepts several pictures. */
  static void openDesk(Page page) {
    page.navigate("/upload");
    assertThat(field(page, "Picture")).hasJSProperty("multiple", true);
  }

  /** Drops files on an element. */
  static void drop(Page page, String selector, FilePayload... files) {
    Map<String, Object> event = Map.of("dataTransfer", transfer(page, files));
    page.locator(selector).dispatchEvent("dragover", event);
    page.locator(selector).dispatchEvent("drop", event);
  }

  /** Pastes files from the clipboard. */
  static void paste(Page page, FilePayload... files) {
    page.evaluate(PASTE, transfer(page, files));
  }

  static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Sets a mark on the page that a reload removes. */
  static void mark(Page page) {
    page.evaluate("window.sameOldPage = true");
  }

  /** Tells whether the mark is still there, so that the page was not reloaded. */
  static boolean isMarked(Page page) {
    return Boolean.TRUE.equals(page.evaluate("window.sameOldPage === true"));
  }

  private static JSHandle transfer(Page page, FilePayload... files) {
    List<List<String>> all =
        List.of(files).stream()
            .map(
                file ->
                    List.of(
                        file.name, file.mimeType, Base64.getEncoder().encodeToString(file.buffer)))
            .toList();
    return page.evaluateHandle(MAKE_TRANSFER, all);
  }
}
