/**
 * Enlarges a picture within its frame to its full size and back, by a button (data-zoom has the width) or a click on
 * the picture. An enlarged one is moved by dragging, by the arrow keys, or as everything that scrolls.
 */
import { isPlain } from "./pages.js";

const ZOOMED = "frame--zoomed";
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const ARROW_STEP = 80;
const DRAG_BEGINS = 4;

let drag;

export function startZoom() {
  document.addEventListener("click", clicked);
  document.addEventListener("keydown", pressed, true); // Before the keys that lead to the next picture.
  document.addEventListener("pointerdown", grabbed);
  document.addEventListener("pointermove", dragged);
  document.addEventListener("pointerup", () => drag && (drag.held = false));
  document.addEventListener("dragstart", (event) => event.target.closest(`.${ZOOMED}`) && event.preventDefault());
}

/** Offers the button only while the picture is shown smaller than it is. */
export function watchSize(picture, button) {
  new ResizeObserver(() => {
    if (!picture.closest(`.${ZOOMED}`)) {
      button.hidden = picture.clientWidth >= Number(button.dataset.zoom);
    }
  }).observe(picture);
}

function clicked(event) {
  const stage = event.target.closest(".exhibit__stage");
  const button = stage?.querySelector("[data-zoom]");
  if (!button || !isPlain(event)) {
    return;
  }
  const ownButton = event.target.closest("[data-zoom]");
  if (!ownButton && !event.target.closest(".frame a")) {
    return;
  }
  event.preventDefault();
  if (drag?.moved) {
    drag = null; // The end of a drag is no click.
  } else if (!button.hidden) {
    toggle(stage, button, ownButton || event.detail === 0 ? null : event);
  }
}

/**
 * @param {Element} stage
 * @param {HTMLButtonElement} button
 * @param {MouseEvent} [at] where the picture was clicked, to keep that point in place
 */
function toggle(stage, button, at) {
  const frame = stage.querySelector(".frame");
  const picture = frame.querySelector(".frame__picture");
  const before = picture.getBoundingClientRect();
  const zoomed = frame.classList.toggle(ZOOMED);
  button.setAttribute("aria-pressed", String(zoomed));
  picture.style.width = zoomed ? `${button.dataset.zoom}px` : "";
  if (!zoomed) {
    return;
  }
  if (!stage.querySelector("[data-motion]")) {
    picture.removeAttribute("srcset");
    picture.src = picture.closest("a").href;
  }
  frame.scrollIntoView({ block: "nearest" });
  const x = at ? (at.clientX - before.left) / before.width : 0.5;
  const y = at ? (at.clientY - before.top) / before.height : 0.5;
  const after = frame.getBoundingClientRect();
  frame.scrollTo(
    x * frame.scrollWidth - (at ? at.clientX - after.left : after.width / 2),
    y * frame.scrollHeight - (at ? at.clientY - after.top : after.height / 2),
  );
}

function pressed(event) {
  const frame = document.querySelector(`.${ZOOMED}`);
  if (!frame || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const step = ARROWS[event.key];
  if (event.key === "Escape") {
    event.preventDefault();
    const stage = frame.closest(".exhibit__stage");
    toggle(stage, stage.querySelector("[data-zoom]"));
  } else if (step && !event.target.closest("input, textarea, select")) {
    event.preventDefault();
    frame.scrollBy(step[0] * ARROW_STEP, step[1] * ARROW_STEP);
  }
}

/** Only the mouse drags; fingers scroll. */
function grabbed(event) {
  const frame = event.target.closest(`.${ZOOMED}`);
  drag = null;
  if (frame && event.pointerType === "mouse" && event.button === 0) {
    drag = { frame, held: true, moved: false, x: event.clientX, y: event.clientY };
  }
}

function dragged(event) {
  if (!drag?.held) {
    return;
  }
  const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
  if (drag.moved || Math.hypot(x, y) >= DRAG_BEGINS) {
    drag.frame.scrollBy(-x, -y);
    Object.assign(drag, { moved: true, x: event.clientX, y: event.clientY });
  }
}
