/**
 * Entry: loads what the page at hand needs. Every page works without it.
 *
 * The modules hold no sentences. What people read is in the markup (templates, data attributes), so that it comes
 * from the message bundle like everything else.
 */
import { startForms } from "./forms.js";
import { startKeys } from "./keys.js";
import { startMenus } from "./menus.js";

document.documentElement.classList.add("js");
startForms();
startKeys();
startMenus();

const needs = [
  ["[data-live]", "./live.js", (module) => module.startLive()],
  ["a[data-endless]", "./endless.js", (module) => module.startEndless()],
  ["form[data-upload]", "./upload.js", (module) => module.startUpload()],
  ["[data-share], [data-copy]", "./share.js", (module) => module.startShare()],
];

for (const [selector, path, start] of needs) {
  if (document.querySelector(selector)) {
    import(path).then(start);
  }
}
