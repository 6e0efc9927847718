/** HTML over the wire: fetches the same pages as browsers without JavaScript, and replaces parts of the page. */

/**
 * Fetches a page and parses it.
 *
 * @param {string} address
 * @param {RequestInit} [options]
 * @returns {Promise<{ok: boolean, status: number, url: string, page: Document}>} rejects only if the network fails
 */
export async function fetchPage(address, options = {}) {
  const response = await fetch(address, {
    credentials: "same-origin",
    ...options,
    headers: { "X-Requested-With": "fetch", ...options.headers },
  });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return { ok: response.ok, status: response.status, url: response.url, page };
}

/**
 * Copies attributes and content of an element to another. The node itself stays, so that live regions keep working.
 *
 * @param {Element} current
 * @param {Element} fresh from another document
 */
export function become(current, fresh) {
  for (const { name } of [...current.attributes]) {
    if (!fresh.hasAttribute(name)) {
      current.removeAttribute(name);
    }
  }
  for (const { name, value } of fresh.attributes) {
    if (current.getAttribute(name) !== value) {
      current.setAttribute(name, value);
    }
  }
  current.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
}

/** Returns the dialog in front of all else, if any. */
export function frontDialog() {
  return [...document.querySelectorAll("dialog[open]")].at(-1);
}

/** Returns a live region of the dialog in front, if it has one, or else of the page, which is inert behind it. */
function region(inDialog, onPage) {
  return frontDialog()?.querySelector(inDialog) ?? document.querySelector(onPage);
}

/** Replaces the messages at the top of this page by those of another page; may leave none. */
export function takeMessages(page) {
  const fresh = [...(page.getElementById("messages")?.childNodes ?? [])];
  region("[data-messages]", "#messages")?.replaceChildren(...fresh.map((node) => document.importNode(node, true)));
}

/** Shows one message at the top of the page, in the live region for screen readers. */
export function showMessage(kind, text) {
  const message = document.createElement("p");
  message.className = `message message--${kind}`;
  message.textContent = text;
  region("[data-messages]", "#messages")?.replaceChildren(message);
}

/** Announces a text to screen readers only. */
export function announce(text) {
  const speaker = region("[data-announcer]", "#announcer");
  if (speaker) {
    speaker.textContent = text;
  }
}

/** Returns whether a click asks to go there here and now, rather than in another window. */
export function isPlain(event) {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

/**
 * Follows the link to the next or previous picture, in the dialog in front or else on the page.
 *
 * @param {"next" | "prev"} relation
 * @returns whether there is one
 */
export function followStep(relation) {
  const step = (frontDialog() ?? document).querySelector(`a[rel~="${relation}"], [data-edge="${relation}"]`);
  step?.click();
  return Boolean(step);
}

/** Returns the heading and the first paragraph of an error page. */
export function apologyOf(page) {
  const parts = [page.querySelector("main h1"), page.querySelector("main h1 ~ p")];
  return parts
    .filter(Boolean)
    .map((part) => part.textContent.trim())
    .join(" ");
}
