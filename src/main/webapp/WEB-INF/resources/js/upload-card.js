/** The card of one chosen picture: preview, fields, upload progress, result, and the status once it was received. */
import { sniff } from "./sniff.js";
import { titleFrom } from "./titles.js";
import { UploadFields } from "./upload-fields.js";

const PREVIEW = 320;

/** The states in which its fields can be changed, and the picture taken off. */
const OPEN = ["examining", "ready", "refused"];

export class UploadCard {
  /**
   * @param {File} file
   * @param {HTMLFormElement} form its fields are copied; its data attributes are limits and messages
   * @param {{removed: Function, again: Function, spread: Function}} on called with this card when it was taken off,
   *     is to be sent again, or has values for all cards
   */
  constructor(file, form, on) {
    this.file = file;
    this.texts = form.dataset;
    this.element = document.getElementById("upload-card").content.firstElementChild.cloneNode(true);
    this.fields = new UploadFields(form, this.part("title"), this.part("rest"));
    if (!this.fields.title.value) {
      this.fields.title.value = titleFrom(file.name, this.fields.title.maxLength);
    }
    this.part("file").textContent = `${file.name} · ${megabytes(file.size)}`;
    this.part("preview").setAttribute("aria-label", file.name);
    this.part("retry").addEventListener("click", () => on.again(this));
    this.part("cancel").addEventListener("click", () => this.cancel());
    this.part("spread").addEventListener("click", () => on.spread(this));
    this.part("remove").addEventListener("click", () => {
      this.element.remove();
      on.removed(this);
    });
    this.part("fields").addEventListener("input", (event) => {
      if (this.state === "refused") {
        this.fields.clear(event.target);
        this.become("ready", this.texts.textReady); // The field may have been the error.
      }
    });
    this.become("examining");
  }

  part(name) {
    return this.element.querySelector(`[data-part="${name}"]`);
  }

  get open() {
    return OPEN.includes(this.state);
  }

  /** Tells whether it is to be sent: it is ready, or was refused, which may have been for a time only. */
  get sendable() {
    return this.state === "ready" || this.state === "refused";
  }

  get done() {
    return this.state === "done";
  }

  /** Checks the first bytes, refuses what the server would refuse, and draws the preview. */
  async examine() {
    const picture = await sniff(this.file);
    const objection = this.objectionTo(picture);
    if (objection) {
      this.become("impossible", objection);
      return;
    }
    this.become("ready", this.texts.textReady);
    await this.draw();
  }

  objectionTo({ type, width, height }) {
    const limit = (name) => Number(this.texts[name] ?? Infinity);
    const objections = [
      [this.file.size === 0, this.texts.textEmpty],
      [this.file.size > limit("maxBytes"), this.texts.textBytes],
      [type === "", this.texts.textType],
      [!type.startsWith("image/"), adviceOn(type)],
      [width > limit("maxSide") || height > limit("maxSide"), this.texts.textLarge],
      [width * height > limit("maxPixels"), this.texts.textPixels],
      [width > 0 && Math.min(width, height) < Number(this.texts.minSide ?? 1), this.texts.textSmall],
    ];
    return objections.find(([wrong]) => wrong)?.[1];
  }

  /** Draws on a canvas, because the content security policy forbids blob: URLs. */
  async draw() {
    try {
      const bitmap = await createImageBitmap(this.file, { resizeWidth: PREVIEW, resizeQuality: "medium" });
      const canvas = this.part("preview");
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext("2d").drawImage(bitmap, 0, 0);
      bitmap.close();
    } catch {
      this.part("preview").hidden = true; // The browser cannot decode it; the server decides.
    }
  }

  /** Shows what is missing before it is sent. Returns whether nothing is. */
  complete() {
    const missing = this.fields.title.value.trim() === "";
    if (missing) {
      this.refuse([{ field: "title", text: this.texts.textTitle }]);
    }
    return !missing;
  }

  queued() {
    this.become("queued", this.texts.textQueued);
  }

  /** Returns a signal that aborts when it is cancelled. */
  started() {
    this.cancelling = new AbortController();
    this.part("progress").value = 0;
    this.become("sending", this.texts.textSending);
    return this.cancelling.signal;
  }

  /** Cancels the request, unless all of it was sent: the server may have received the picture then. */
  cancel() {
    if (!this.part("cancel").hidden) {
      this.cancelling.abort();
    }
  }

  /** @param {number} share between 0 and 1; at 1 the server is processing, and it is too late to cancel */
  progressed(share) {
    const bar = this.part("progress");
    if (share < 1) {
      bar.value = share * 100;
    } else {
      bar.removeAttribute("value");
      this.part("cancel").hidden = true;
    }
  }

  /** @param {import("./upload-send.js").Result} result */
  finished({ address, status, cancelled, errors = [] }) {
    if (address) {
      this.received(address, status);
    } else if (cancelled) {
      this.become("refused", this.texts.textCancelled);
    } else {
      this.refuse(errors.length > 0 ? errors : [{ text: this.texts.textNetwork }]);
    }
  }

  /** Becomes the entry of a received meme, whose status is followed under the id it has on the page "My memes". */
  received(address, status) {
    const link = this.part("link");
    link.href = new URL(address).pathname;
    link.textContent = this.fields.title.value;
    this.become("done");
    const place = this.part("status");
    place.id = `status-${link.pathname.split("/").at(-1)}`;
    place.dataset.live = "true";
    place.append(...[...(status?.childNodes ?? [])].map((node) => document.importNode(node, true)));
  }

  refuse(errors) {
    const others = errors.filter((error) => !this.fields.refuse(error));
    this.part("more").open ||= this.fields.hasErrorIn(this.part("rest"));
    this.become("refused", others.map(({ text }) => text).join(" "));
  }

  /** @param {string} [sentence] about the state; without one nothing is said */
  become(state, sentence) {
    this.state = state;
    const failed = state === "refused" || state === "impossible";
    const show = (part, on) => (this.part(part).hidden = !on);
    this.element.classList.toggle("upload-card--failed", failed);
    this.element.classList.toggle("upload-card--done", state === "done");
    show("fields", state !== "done" && state !== "impossible");
    this.fields.lock(!this.open);
    show("name", state === "done");
    show("file", state !== "done");
    show("progress", state === "sending");
    show("retry", state === "refused");
    show("cancel", state === "sending");
    show("remove", this.open || state === "impossible" || state === "queued");
    show("tools", state !== "done");
    const result = this.part("result");
    result.textContent = sentence ?? "";
    result.classList.toggle("upload-card__result--failed", failed);
  }
}

function megabytes(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Returns the message for a format that is not accepted. */
function adviceOn(format) {
  return document.querySelector(`#other-formats [data-format="${format}"]`)?.textContent;
}
