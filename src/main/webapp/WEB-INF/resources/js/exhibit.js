/** The picture of a meme, on its page and on the light table: what moves can be paused, what is large be enlarged. */
import { startSwiping } from "./swipe.js";
import { startZoom, watchSize } from "./zoom.js";

export function startExhibit() {
  const address = window.location.pathname;
  startPicture();
  prepareExhibit(document);
  whenLoaded(() => loadAhead(pictureOf(document.querySelector(".bar a[rel='next']"), renditionIn(document))));
  // The light table gives this address to a wall's page. After a reload the browser takes this page for the wall, too.
  window.addEventListener("popstate", () => {
    if (window.location.pathname !== address) {
      window.location.reload();
    }
  });
}

function whenLoaded(run) {
  if (document.readyState === "complete") {
    run();
  } else {
    window.addEventListener("load", run);
  }
}

/** Starts what works on every picture that is on the page or comes to it. */
export function startPicture() {
  startZoom();
  startSwiping();
}

/**
 * Prepares the picture of a part of the page.
 *
 * @param {ParentNode} root
 */
export function prepareExhibit(root) {
  const picture = root.querySelector(".exhibit__stage .frame__picture");
  const zoom = root.querySelector("[data-zoom]");
  const motion = root.querySelector("[data-motion]");
  if (zoom) {
    watchSize(picture, zoom);
  }
  if (motion) {
    mayPause(picture, motion);
  }
}

/** Loads a picture that may be wanted next, unless the visitor saves data. */
export function loadAhead(address) {
  if (address && !navigator.connection?.saveData) {
    const picture = new Image();
    picture.fetchPriority = "low";
    picture.src = address;
  }
}

/** Returns the rendition that the browser has chosen for the picture: the smaller one serves phones. */
export function renditionIn(root) {
  return root.querySelector(".exhibit__stage .frame__picture").currentSrc.endsWith("/medium") ? "medium" : "show";
}

/** Returns where the picture of a neighbour is, which only the server knows. */
function pictureOf(link, rendition) {
  if (!link) {
    return "";
  }
  const address = new URL(link.href);
  address.searchParams.set("picture", rendition);
  return address.href;
}

/** The button shows the still rendition in the place of the moving one, and the other way round. */
function mayPause(picture, button) {
  const moving = picture.getAttribute("src");
  const labels = [...button.children];
  const show = (paused) => {
    picture.src = paused ? button.dataset.motion : moving;
    labels.forEach((label, index) => (label.hidden = paused !== (index === 1)));
  };
  show(matchMedia("(prefers-reduced-motion: reduce)").matches);
  picture.parentElement.querySelector("source")?.remove(); // From here on the button decides.
  button.addEventListener("click", () => show(picture.getAttribute("src") === moving));
}
