/**
 * The light table: a click on a card of a wall shows its picture in a dialog over the wall. The dialog holds the
 * picture, the placard and the bar of the meme's own page. The address is that of the meme, as one entry of the
 * history, so that going back leads to the wall. Whatever fails leads to the meme's page itself.
 */
import { hangMore, nextLink, rememberPlace } from "./endless.js";
import { announce, fetchPage, isPlain } from "./pages.js";

const PATIENCE = 8000; // milliseconds
const NEAR_THE_END = 4; // cards
const STEPS = { next: 1, prev: -1 };

const template = document.getElementById("light-table").content;
const dialog = template.querySelector("dialog");
const wallTitle = document.title;

let parts; // the modules for what is in the dialog
let shown; // the link of the card whose picture is shown
let aim; // the link of the card whose picture is asked for
let request;
let place; // how far the wall is scrolled

export function startLightTable() {
  document.getElementById("main").append(dialog);
  document.addEventListener("click", clicked);
  dialog.addEventListener("close", closed);
  window.addEventListener("popstate", travelled);
  window.addEventListener("pageshow", (event) => event.persisted && travelled());
}

function clicked(event) {
  if (!isPlain(event)) {
    return;
  }
  const card = event.target.closest("#wall .placard__link");
  const step = event.target.closest(".light .exhibit__steps [rel], .light [data-edge]");
  if (card) {
    event.preventDefault();
    show(card);
  } else if (step) {
    event.preventDefault();
    move(step.rel || step.dataset.edge);
  } else if (event.target.closest("[data-light-close]")) {
    dialog.close();
  }
}

function cards() {
  return [...document.querySelectorAll("#wall .placard__link")];
}

function neighbour(card, relation) {
  const all = cards();
  return all[all.indexOf(card) + STEPS[relation]];
}

async function move(relation) {
  if (!neighbour(aim, relation) && relation === "next") {
    await hangMore(false);
  }
  const card = neighbour(aim, relation);
  if (card) {
    show(card);
  } else if (relation === "next" && document.querySelector(".more a")) {
    window.location.assign(document.querySelector(".more a").href); // The rest could not be loaded.
  } else {
    announce(dialog.querySelector(`[data-edge="${relation}"]`)?.textContent ?? "");
  }
}

/** Shows the picture of a card, unless another one is asked for before it has come. */
async function show(card) {
  aim = card;
  request?.abort();
  const mine = (request = new AbortController());
  const timer = setTimeout(() => mine.abort(), PATIENCE);
  const busy = shown ? dialog : card.closest("li");
  busy.setAttribute("aria-busy", "true");
  try {
    parts ??= Promise.all([import("./exhibit.js"), import("./share.js")]).then(start);
    const [{ ok, page }, modules] = await Promise.all([fetchPage(card.href, { signal: mine.signal }), parts]);
    if (mine === request && !(ok && lay(card, page, modules))) {
      window.location.assign(card.href);
    }
  } catch {
    if (mine === request) {
      window.location.assign(card.href);
    }
  } finally {
    clearTimeout(timer);
    busy.removeAttribute("aria-busy");
  }
}

function start([exhibit, share]) {
  exhibit.startPicture();
  return { ...exhibit, ...share };
}

/** Returns whether the page has what is shown. */
function lay(card, page, { prepareExhibit, startShare, loadAhead, renditionIn }) {
  const exhibit = page.querySelector(".exhibit");
  if (!exhibit?.querySelector(".bar")) {
    return false;
  }
  const comments = exhibit.querySelector("#comments h2")?.textContent ?? "";
  const content = document.importNode(exhibit, true);
  content.querySelectorAll("#comments, #status, .exhibit__label > .row").forEach((part) => part.remove());
  const step = document.activeElement.closest(".light .exhibit__steps [rel]")?.rel;
  setSteps(card, content);
  dialog.querySelector("[data-light-page]").href = card.href;
  dialog.querySelector(".light__comments").textContent = comments;
  dialog.querySelector("[data-messages]").replaceChildren();
  dialog.querySelector(".light__exhibit").replaceChildren(content);
  enter(card, page.title);
  focusOn(content, step);
  prepareExhibit(content);
  startShare(content);
  dialog.scrollTo(0, 0);
  lookAhead(card, (picture) => loadAhead(renditionOf(picture, renditionIn(content))));
  return true;
}

/** The steps lead along the wall. Where it ends, the text says so in the place of the link. */
function setSteps(card, content) {
  for (const relation of Object.keys(STEPS)) {
    const link = content.querySelector(`.exhibit__steps [rel="${relation}"]`);
    const other = neighbour(card, relation);
    if (other) {
      link.href = other.href;
    } else if (relation === "prev" || !nextLink()) {
      link.replaceWith(template.querySelector(`[data-edge="${relation}"]`).cloneNode(true));
    }
  }
}

/** Opens the dialog, and gives the address and the title to the picture. */
function enter(card, title) {
  const address = card.getAttribute("href");
  if (history.state?.light) {
    history.replaceState({ light: address }, "", address);
  } else {
    rememberPlace();
    history.scrollRestoration = "manual"; // The wall stays where it is, and later shows the card shown last.
    history.pushState({ light: address }, "", address);
  }
  shown = card;
  document.title = title;
  if (!dialog.open) {
    place = window.scrollY;
    dialog.showModal();
  }
}

function focusOn(content, step) {
  const heading = content.querySelector("h1");
  heading.id = "light-title";
  heading.tabIndex = -1;
  const link = step && content.querySelector(`.exhibit__steps [rel="${step}"]`);
  if (link) {
    announce(heading.textContent);
  }
  (link || heading).focus({ preventScroll: true });
}

/** What moves or is long, as its badge says, has one rendition only for the light table. */
function renditionOf(picture, chosen) {
  const whole = picture.closest(".frame").querySelector(".frame__badge").hidden;
  return picture.getAttribute("src").replace(/thumb$/, whole ? chosen : "show");
}

async function lookAhead(card, load) {
  const all = cards();
  if (all.length - all.indexOf(card) <= NEAR_THE_END) {
    await hangMore(false);
  }
  const picture = neighbour(card, "next")?.closest("li").querySelector(".frame__picture");
  if (picture) {
    load(picture);
  }
}

/** Follows the history: back to the wall, or forward to a picture. */
function travelled() {
  const { light } = history.state ?? {};
  const card = light && cards().find((link) => link.getAttribute("href") === light);
  if (card) {
    show(card);
  } else if (light) {
    window.location.reload();
  } else if (dialog.open) {
    dialog.close();
  } else {
    leave();
  }
}

function closed() {
  if (history.state?.light) {
    history.back(); // travelled() comes next.
  } else {
    leave();
  }
}

/** Returns to the place on the wall where the picture hangs. */
function leave() {
  request?.abort();
  request = null;
  if (!shown) {
    return;
  }
  const card = shown;
  shown = aim = null;
  document.title = wallTitle;
  dialog.querySelector(".light__exhibit").replaceChildren();
  history.scrollRestoration = "auto";
  window.scrollTo(0, place); // The wall may have moved, for without its scroll bar it is wider.
  card.focus({ preventScroll: true });
  card.closest("li").scrollIntoView({ block: "nearest" });
}
