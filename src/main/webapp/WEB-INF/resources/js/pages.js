/** HTML over the wire: fetching the pages a browser without JavaScript would get, and swapping parts of them in. */

/**
 * Fetches a page and parses it.
 *
 * @param {string} address
 * @param {RequestInit} [options]
 * @returns {Promise<{ok: boolean, status: number, url: string, page: Document}>} rejects only when the network fails
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
 * Makes an element equal to its counterpart while keeping the node itself, so that live regions stay live.
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

/** Shows the messages of another page at the top of this one; nothing there means nothing here. */
export function takeMessages(page) {
  const current = document.getElementById("messages");
  const fresh = page.getElementById("messages");
  if (current && fresh) {
    become(current, fresh);
  }
}

/** Shows one message at the top of the page, where screen readers hear it too. */
export function showMessage(kind, text) {
  const message = document.createElement("p");
  message.className = `message message--${kind}`;
  message.textContent = text;
  document.getElementById("messages")?.replaceChildren(message);
}

/** Says something to screen readers only. */
export function announce(text) {
  const speaker = document.getElementById("announcer");
  if (speaker) {
    speaker.textContent = text;
  }
}

/** What an error page says: its heading and first sentence. */
export function apologyOf(page) {
  const parts = [page.querySelector("main h1"), page.querySelector("main h1 ~ p")];
  return parts
    .filter(Boolean)
    .map((part) => part.textContent.trim())
    .join(" ");
}
