/**
 * Live updates of a meme's status: polls the page and updates its elements that have data-live and an id, until the
 * response has them without data-live. Elements within data-live-at are looked for on that listing instead.
 */
import { announce, become, fetchPage } from "./pages.js";

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 5000;
const GROWTH = 1.3;

/** How many pages of a listing are searched in one round. */
const MOST_PAGES = 5;

let wait = FIRST_WAIT;
let timer = null;

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    startLive();
  }
});

/** Starts to poll, or polls sooner. */
export function startLive() {
  clearTimeout(timer);
  wait = FIRST_WAIT;
  timer = setTimeout(tick, wait);
}

async function tick() {
  timer = null;
  if (document.hidden || !living().length) {
    return; // The event visibilitychange restarts polling.
  }
  const changed = await refresh();
  wait = changed ? FIRST_WAIT : Math.min(wait * GROWTH, LONGEST_WAIT);
  if (living().length && timer === null) {
    timer = setTimeout(tick, wait);
  }
}

function living() {
  return [...document.querySelectorAll("[data-live][id]")];
}

/** Returns whether anything changed. */
async function refresh() {
  let changed = false;
  for (const address of new Set(living().map(addressOf))) {
    const elements = living().filter((element) => addressOf(element) === address);
    changed = (await refreshFrom(address, elements, MOST_PAGES)) || changed;
  }
  return changed;
}

function addressOf(element) {
  return element.closest("[data-live-at]")?.dataset.liveAt ?? window.location.href;
}

/** Returns whether anything changed; false if the network fails, so that the next round retries. */
async function refreshFrom(address, elements, pages) {
  let answer;
  try {
    answer = await fetchPage(address, { cache: "no-store" });
  } catch {
    return false;
  }
  if (!answer.ok) {
    return false;
  }
  const missing = elements.filter((element) => !answer.page.getElementById(element.id));
  const found = elements.filter((element) => !missing.includes(element));
  const changed = found.map((element) => follow(element, answer.page.getElementById(element.id))).includes(true);
  const next = missing[0]?.closest("[data-live-at]") && answer.page.querySelector("a[rel='next']");
  if (next && pages > 1) {
    return (await refreshFrom(next.getAttribute("href"), missing, pages - 1)) || changed;
  }
  missing.forEach((element) => element.removeAttribute("data-live")); // They keep their last state.
  return changed || missing.length > 0;
}

function follow(element, fresh) {
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
