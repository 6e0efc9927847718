/** Endless scrolling: loads the next page of a listing before its end is visible. The link remains as a button. */
import { announce, fetchPage, isPlain } from "./pages.js";

const AHEAD = "200% 0px"; // two screens
const PAGES_UNASKED = 5; // After these, loading waits for a click, so that the footer can be reached.

const state = { pages: 1, loading: null };

export function startEndless() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-endless]");
    if (link && isPlain(event)) {
      event.preventDefault();
      hangMore(true);
    }
  });
  comeBack().then(watch);
  window.addEventListener("pagehide", rememberPlace);
}

/** Keeps in the history how much of the wall is loaded, and how far it is scrolled. */
export function rememberPlace() {
  if (!history.state?.light) {
    history.replaceState({ ...history.state, wallPages: state.pages, wallScroll: window.scrollY }, "");
  }
}

function watch() {
  const link = nextLink();
  if (!link) {
    return;
  }
  const observer = new IntersectionObserver(
    async ([entry]) => {
      if (entry.isIntersecting && state.pages % PAGES_UNASKED !== 0) {
        observer.disconnect();
        await hangMore(false);
        watch();
      }
    },
    { rootMargin: AHEAD },
  );
  observer.observe(link);
}

/** After the back button: loads as many pages as before, then restores the scroll position. */
async function comeBack() {
  const { wallPages = 1, wallScroll = 0 } = history.state ?? {};
  const own = history.scrollRestoration === "manual" || wallPages > 1;
  while (state.pages < wallPages && nextLink() && (await hangMore(false))) {
    // Loads one page after the other, in order.
  }
  if (own) {
    window.scrollTo(0, wallScroll);
    history.scrollRestoration = "auto";
  }
}

/**
 * Loads the next page of the wall.
 *
 * @param {boolean} asked whether the button was pressed
 * @returns {Promise<boolean>} whether a page was loaded
 */
export function hangMore(asked) {
  state.loading ??= load(asked).finally(() => (state.loading = null));
  return state.loading;
}

async function load(asked) {
  const link = nextLink();
  if (!link) {
    return false;
  }
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
  }
}

function append(link, page, asked) {
  const wall = document.getElementById("wall");
  const items = [...page.querySelectorAll("#wall > li")].map((item) => document.importNode(item, true));
  wall.append(...items);
  if (asked) {
    items[0]?.querySelector("a")?.focus({ preventScroll: true });
  }
  if (link.dataset.loaded && !history.state?.light) {
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

/** Returns the link to the rest of the wall, if there is more and it can be loaded. */
export function nextLink() {
  return document.querySelector("a[rel~='next'][data-endless]");
}
