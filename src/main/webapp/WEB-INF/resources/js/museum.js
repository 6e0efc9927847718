/**
 * Entry point: loads the modules that the page needs. Every page works without them.
 *
 * The modules contain no texts. All texts are in the markup (templates, data attributes), so that they come from the
 * message bundle.
 */
import { startForms } from "./forms.js";
import { startKeys } from "./keys.js";
import { startMenus } from "./menus.js";

document.documentElement.classList.add("js");
forgetMessage();
startForms();
startKeys();
startMenus();

const needs = [
  ["[data-draft], form[action='/logout']", "./drafts.js", (module) => module.startDrafts()],
  ["[data-live]", "./live.js", (module) => module.startLive()],
  ["#wall", "./endless.js", (module) => module.startEndless()],
  ["#light-table", "./light-table.js", (module) => module.startLightTable()],
  [".exhibit", "./exhibit.js", (module) => module.startExhibit()],
  ["form[data-upload]", "./upload.js", (module) => module.startUpload()],
  ["[data-reveal]", "./reveal.js", (module) => module.startReveal()],
  ["[data-share], [data-copy]", "./share.js", (module) => module.startShare()],
];

for (const [selector, path, start] of needs) {
  if (document.querySelector(selector)) {
    import(path).then(start);
  }
}

/** Takes the message out of the address, so that it does not come back on reload. */
function forgetMessage() {
  const address = new URL(window.location.href);
  if (address.searchParams.has("said")) {
    address.searchParams.delete("said");
    window.history.replaceState(window.history.state, "", address);
  }
}
