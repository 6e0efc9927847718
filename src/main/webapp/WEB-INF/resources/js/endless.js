/** Endless scrolling: loads the next page of a listing before its end is visible. The link remains as a button. */
import { announce, fetchPage } from "./pages.js";

const AHEAD = "1200px";
const PAGES_UNASKED = 5; // After these, loading waits for a click, so that the footer can be reached.

export function startEndless() {
  const state = { pages: 1, loading: false };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-endless]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      hangMore(state, true);
    }
  });
  comeBack(state).then(() => watch(state));
  window.addEventListener("pagehide", () => {
    history.replaceState({ ...history.state, wallPages: state.pages, wallScroll: window.scrollY }, "");
  });
}

function watch(state) {
  const link = nextLink();
  if (!link) {
    return;
  }
  const observer = new IntersectionObserver(
    async ([entry]) => {
      if (entry.isIntersecting && state.pages % PAGES_UNASKED !== 0) {
        observer.disconnect();
        await hangMore(state, false);
        watch(state);
      }
    },
    { rootMargin: AHEAD },
  );
  observer.observe(link);
}

/** After the back button: loads as many pages as before, then restores the scroll position. */
async function comeBack(state) {
  const { wallPages = 1, wallScroll = 0 } = history.state ?? {};
  if (wallPages <= 1 || performance.getEntriesByType("navigation")[0]?.type !== "back_forward") {
    return;
  }
  while (state.pages < wallPages && nextLink() && (await hangMore(state, false))) {
    // Loads one page after the other, in order.
  }
  window.scrollTo(0, wallScroll);
}

/** Returns whether a page was loaded. */
async function hangMore(state, asked) {
  const link = nextLink();
  if (!link || state.loading) {
    return false;
  }
  state.loading = true;
  link.setAttribute("aria-busy", "true");
  try {
    const { ok, page } = await fetchPage(link.href);
    if (!ok) {
      throw new Error("no next page");
    }
    append(link, page, asked);
    state.pages += 1;
    return true;
  } catch {
    link.removeAttribute("aria-busy");
    link.removeAttribute("data-endless"); // Makes it a plain link.
    if (asked) {
      window.location.assign(link.href);
    }
    return false;
  } finally {
    state.loading = false;
  }
}

function append(link, page, asked) {
  const wall = document.getElementById("wall");
  const items = [...page.querySelectorAll("#wall > li")].map((item) => document.importNode(item, true));
  wall.append(...items);
  if (asked) {
    items[0]?.querySelector("a")?.focus({ preventScroll: true });
  }
  if (link.dataset.loaded) {
    announce(link.dataset.loaded);
  }
  const next = page.querySelector("a[data-endless]");
  if (next) {
    link.href = next.href;
    link.removeAttribute("aria-busy");
  } else {
    link.remove();
  }
}

function nextLink() {
  return document.querySelector("a[rel~='next'][data-endless]");
}
