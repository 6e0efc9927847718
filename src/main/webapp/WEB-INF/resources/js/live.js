/**
 * Parts of the page that follow what the museum does with a picture: elements with data-live (and an id) are fetched
 * again with their page and take over its state, until the answer carries them without data-live.
 */
import { announce, become, fetchPage } from "./pages.js";

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 5000;
const GROWTH = 1.3;

export function startLive() {
  let wait = FIRST_WAIT;
  let timer;

  const tick = async () => {
    if (document.hidden || !living().length) {
      return; // visibilitychange starts it again
    }
    const changed = await refresh();
    wait = changed ? FIRST_WAIT : Math.min(wait * GROWTH, LONGEST_WAIT);
    if (living().length) {
      timer = setTimeout(tick, wait);
    }
  };

  document.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (!document.hidden) {
      wait = FIRST_WAIT;
      tick();
    }
  });
  timer = setTimeout(tick, wait);
}

function living() {
  return [...document.querySelectorAll("[data-live][id]")];
}

/** Returns whether anything changed. A network that is away changes nothing: the next round asks again. */
async function refresh() {
  let answer;
  try {
    answer = await fetchPage(window.location.href, { cache: "no-store" });
  } catch {
    return false;
  }
  if (!answer.ok) {
    return false;
  }
  return living().map((element) => follow(element, answer.page)).includes(true);
}

function follow(element, page) {
  const fresh = page.getElementById(element.id);
  if (!fresh) {
    element.removeAttribute("data-live"); // Gone from the page; what we show is the last that was known.
    return true;
  }
  if (looks(fresh) === looks(element) || element.contains(document.activeElement)) {
    return stopIfDone(element, fresh);
  }
  const before = spoken(element);
  become(element, fresh);
  if (spoken(element) !== before) {
    announce(spoken(element));
  }
  return true;
}

/** Somebody is using a button inside: leave it alone, unless there is nothing more to wait for. */
function stopIfDone(element, fresh) {
  if (fresh.hasAttribute("data-live")) {
    return false;
  }
  become(element, fresh);
  announce(spoken(element));
  return true;
}

/** Faces' view state differs in every answer; nobody sees it. */
function looks(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("input[type='hidden']").forEach((input) => input.remove());
  return copy.outerHTML;
}

function spoken(element) {
  return element.querySelector("[data-announce]")?.textContent.trim() ?? "";
}
