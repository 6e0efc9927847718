/**
 * Live updates of a meme's status: polls the page and updates its elements that have data-live and an id, until the
 * response has them without data-live.
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
      return; // The event visibilitychange restarts polling.
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

/** Returns whether anything changed; false if the network fails, so that the next round retries. */
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
    element.removeAttribute("data-live"); // The response lacks it: keep its last state.
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

/** Updates an unchanged or focused element only if it is no longer live, so that its controls stay usable. */
function stopIfDone(element, fresh) {
  if (fresh.hasAttribute("data-live")) {
    return false;
  }
  become(element, fresh);
  announce(spoken(element));
  return true;
}

/** Returns the HTML without hidden inputs, because Faces' view state differs in every response. */
function looks(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("input[type='hidden']").forEach((input) => input.remove());
  return copy.outerHTML;
}

function spoken(element) {
  return element.querySelector("[data-announce]")?.textContent.trim() ?? "";
}
