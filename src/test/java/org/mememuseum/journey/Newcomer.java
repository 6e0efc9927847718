package org.mememuseum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mememuseum.journey.Steps.button;
import static org.mememuseum.journey.Steps.field;
import static org.mememuseum.journey.Steps.link;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.mememuseum.picture.Pictures;

/**
 * A stranger in the hall who wants to upload; counts the pages they see and the fields they fill.
 */
final class Newcomer {
  private final Account account = Account.fresh();
  private final List<String> pages = new ArrayList<>();
  private final Page page;
  private int fields;

  Newcomer(Page page) {
    this.page = page;
    page.navigate("/");
    page.onFrameNavigated(this::note);
  }

  private void note(Frame frame) {
    // The script takes the message out of the address.
    String path = frame.url().replaceFirst("^http://[^/]+", "").replaceFirst("[?&]said=.*", "");
    if (pages.isEmpty() || !pages.get(pages.size() - 1).equals(path)) {
      pages.add(path);
    }
  }

  void wantsToUploadAndRegisters() {
    link(page, "Upload").first().click();
    types("E-mail", account.email());
    types("Name", account.name());
    types("Password", account.password());
    button(page, "Register").click();
    assertThat(page.locator("#messages")).containsText("Welcome, " + account.name() + ".");
    assertThat(page.locator(".menu__name")).hasText(account.name());
  }

  void types(String label, String text) {
    field(page, label).fill(text);
    fields++;
  }

  void choosesAPicture() {
    field(page, "Picture")
        .setInputFiles(new FilePayload("my_first.png", "image/png", Pictures.png(320, 240)));
    fields++;
  }

  /** Returns the addresses of the pages after the hall. */
  List<String> pages() {
    return List.copyOf(pages);
  }

  /** Returns how many fields were filled. */
  int fields() {
    return fields;
  }
}
