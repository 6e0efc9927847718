package org.mememuseum.demo.hang;

import java.net.URI;

/**
 * A page that the museum returned.
 *
 * @param address its address after all redirects
 * @param status the HTTP status
 * @param html its source
 */
public record Page(URI address, int status, String html) {

  /** Returns the form with this button; throws {@link PageException} if there is none. */
  public PageForm form(String button) {
    return PageForm.withButton(html, button)
        .orElseThrow(
            () ->
                new PageException(
                    "The page "
                        + address.getPath()
                        + " (status "
                        + status
                        + ") has no button “"
                        + button
                        + "”."));
  }

  /** Tells whether the page has a form with this button. */
  public boolean offers(String button) {
    return PageForm.withButton(html, button).isPresent();
  }

  /** Tells whether the page contains the text. */
  public boolean says(String text) {
    return PageForm.unescaped(html).contains(text);
  }
}
