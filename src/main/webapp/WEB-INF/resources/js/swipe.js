/** A swipe over a picture leads to the next or previous one. Scrolling and pinching stay what they are. */
import { followStep } from "./pages.js";

const FAR = 60; // pixels
const SLOWEST = 700; // milliseconds
const FLAT = 2; // times as wide as high
const EDGE = 24; // pixels in which a swipe belongs to the system

let start;

export function startSwiping() {
  document.addEventListener("touchstart", touched, { passive: true });
  document.addEventListener("touchend", released, { passive: true });
  document.addEventListener("touchcancel", () => (start = null), { passive: true });
  window.visualViewport?.addEventListener("resize", () => {
    document.documentElement.classList.toggle("pinched", isPinched());
  });
}

function isPinched() {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

function touched(event) {
  const [finger] = event.touches;
  const atEdge = finger.clientX < EDGE || finger.clientX > window.innerWidth - EDGE;
  const enlarged = isPinched() || event.target.closest(".frame--zoomed");
  const here = event.target.closest(".exhibit__stage, .light") && !event.target.closest("input");
  const usable = event.touches.length === 1 && here && !atEdge && !enlarged;
  start = usable ? { x: finger.clientX, y: finger.clientY, at: event.timeStamp } : null;
}

function released(event) {
  if (!start) {
    return;
  }
  const [finger] = event.changedTouches;
  const [x, y] = [finger.clientX - start.x, finger.clientY - start.y];
  if (Math.abs(x) >= FAR && Math.abs(x) > FLAT * Math.abs(y) && event.timeStamp - start.at <= SLOWEST) {
    followStep(x < 0 ? "next" : "prev");
  }
  start = null;
}
