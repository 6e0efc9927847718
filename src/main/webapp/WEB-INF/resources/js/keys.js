/**
 * Keyboard shortcuts: j/k or the arrows for next and previous, ? for help, and the keys in data-key, such as "l" for
 * like; in a list, those of the item with the focus. They can be switched off in the help dialog (WCAG 2.1.4), and do
 * nothing while a field has the focus.
 */
import { followStep, frontDialog } from "./pages.js";

const OFF = "museum.keys.off";
const NEXT = new Set(["j", "ArrowRight"]);
const PREVIOUS = new Set(["k", "ArrowLeft"]);

export function startKeys() {
  document.addEventListener("keydown", pressed);
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-help]")) {
      openHelp();
    }
  });
  const box = document.getElementById("keys-on");
  if (box) {
    box.checked = !off();
    box.addEventListener("change", () => remember(!box.checked));
  }
}

function pressed(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || off()) {
    return;
  }
  const dialog = frontDialog();
  if (typing(event.target) || (dialog && !("keys" in dialog.dataset))) {
    return;
  }
  if (act(event.key, dialog ?? document)) {
    event.preventDefault();
  }
}

/** Returns whether the key had an effect in the dialog in front or else on the page. */
function act(key, scope) {
  if (key === "?") {
    return openHelp();
  }
  if (NEXT.has(key)) {
    return go("next", 1, scope);
  }
  if (PREVIOUS.has(key)) {
    return go("prev", -1, scope);
  }
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const target = document.activeElement.closest("li")?.querySelector(selector) ?? scope.querySelector(selector);
  if (!target || target.hidden) {
    return false;
  }
  if (target.matches("input:not([type='checkbox']), textarea")) {
    target.focus();
  } else {
    target.click();
  }
  return true;
}

/** Moves between the pictures of a listing; on other pages, follows the link with this relation. */
function go(relation, step, scope) {
  const links = [...scope.querySelectorAll("#wall .placard__link, .queue__link")];
  if (links.length === 0) {
    return followStep(relation);
  }
  const focused = document.activeElement;
  const here = links.findIndex((link) => (link.closest(".queue__item") ?? link).contains(focused));
  const there = links[here === -1 ? 0 : here + step];
  there?.focus();
  there?.scrollIntoView({ block: "center" });
  return Boolean(there);
}

/** Opens the page's own help, or else that of all pages. */
function openHelp() {
  const own = document.querySelector("[data-keys-help]");
  if (own && !own.open) {
    own.open = true;
    own.querySelector("summary").focus();
    return true;
  }
  const help = document.getElementById("keys-help");
  if (!help || help.open) {
    return false;
  }
  help.showModal();
  return true;
}

function typing(element) {
  return element.isContentEditable || element.matches("input:not([type='checkbox'], [type='radio']), textarea, select");
}

function off() {
  try {
    return localStorage.getItem(OFF) === "true";
  } catch {
    return false; // Storage may be forbidden; then the shortcuts are on.
  }
}

function remember(switchedOff) {
  try {
    localStorage.setItem(OFF, String(switchedOff));
  } catch {
    // Storage is forbidden: the choice cannot be saved.
  }
}
