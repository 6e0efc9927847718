/** Buttons to share through the device (data-share) and to copy a link (data-copy), hidden until they can work. */
import { announce } from "./pages.js";

/** @param {ParentNode} [root] the part of the page to prepare */
export function startShare(root = document) {
  for (const button of root.querySelectorAll("[data-share]")) {
    button.hidden = !navigator.share;
    button.addEventListener("click", () => shareThis(button));
    button.closest("details")?.addEventListener("click", (event) => shareAtOnce(event, button));
  }
  for (const button of root.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copyThis(button));
  }
}

/** On a phone the summary opens the system's share sheet instead of the details, which only offer it. */
function shareAtOnce(event, button) {
  if (!button.hidden && event.target.closest("summary") && matchMedia("(max-width: 44em)").matches) {
    event.preventDefault();
    shareThis(button);
  }
}

async function shareThis(button) {
  try {
    await navigator.share({ title: button.dataset.shareTitle, url: button.dataset.share });
  } catch (refusal) {
    if (refusal.name !== "AbortError") {
      throw refusal; // Only closing the dialog is no error.
    }
  }
}

async function copyThis(button) {
  const field = document.querySelector(button.dataset.copy);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    document.execCommand("copy"); // Without TLS there is no clipboard API; copies the selection.
  }
  const label = button.textContent;
  button.textContent = button.dataset.copied;
  announce(button.dataset.copied);
  setTimeout(() => (button.textContent = label), 2000);
}
