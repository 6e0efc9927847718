/** The card of one chosen picture: preview, title, upload progress and result. */
import { sniff } from "./sniff.js";

const PREVIEW = 320;

export class UploadCard {
  /**
   * @param {File} file
   * @param {DOMStringMap} rules the form's data attributes: limits and messages
   * @param {() => void} removed called after the card was removed
   */
  constructor(file, rules, removed) {
    this.file = file;
    this.rules = rules;
    this.state = "examining";
    this.element = document.getElementById("upload-card").content.firstElementChild.cloneNode(true);
    const label = this.part("label");
    label.htmlFor = this.part("title").id = `title-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    this.part("title").value = titleFrom(file.name, this.part("title").maxLength);
    this.part("file").textContent = `${file.name} · ${megabytes(file.size)}`;
    this.part("preview").setAttribute("aria-label", file.name);
    this.part("remove").addEventListener("click", () => {
      this.element.remove();
      removed();
    });
    this.part("title").addEventListener("input", () => {
      if (this.state === "refused") {
        this.become("ready", rules.textReady); // The title may have been the error.
      }
    });
  }

  part(name) {
    return this.element.querySelector(`[data-part="${name}"]`);
  }

  get title() {
    return this.part("title").value;
  }

  get ready() {
    return this.state === "ready";
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
    this.become("ready", this.rules.textReady);
    await this.draw();
  }

  objectionTo({ type, width, height }) {
    const limit = (name) => Number(this.rules[name] ?? Infinity);
    const objections = [
      [this.file.size === 0, this.rules.textEmpty],
      [this.file.size > limit("maxBytes"), this.rules.textBytes],
      [type === "", this.rules.textType],
      [!type.startsWith("image/"), adviceOn(type)],
      [width > limit("maxSide") || height > limit("maxSide"), this.rules.textLarge],
      [width * height > limit("maxPixels"), this.rules.textPixels],
      [width > 0 && Math.min(width, height) < Number(this.rules.minSide ?? 1), this.rules.textSmall],
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

  started() {
    this.part("title").readOnly = true;
    this.part("remove").hidden = true;
    this.part("progress").hidden = false;
    this.become("sending", this.rules.textSending);
  }

  /** @param {number} share between 0 and 1; at 1 the server is processing */
  progressed(share) {
    const bar = this.part("progress");
    if (share < 1) {
      bar.value = share * 100;
    } else {
      bar.removeAttribute("value");
    }
  }

  /** @param {{address?: string, errors?: string[]}} result */
  finished({ address, errors = [] }) {
    this.part("progress").hidden = true;
    if (address) {
      this.part("link").href = address;
      this.part("link").hidden = false;
      this.become("done", this.rules.textDone);
      return;
    }
    this.part("title").readOnly = false;
    this.part("remove").hidden = false;
    this.part("retry").hidden = false;
    this.part("retry").onclick = () => {
      this.become("ready", this.rules.textReady);
      this.element.closest("form").requestSubmit();
    };
    this.become("refused", errors.join(" ") || this.rules.textNetwork);
  }

  become(state, sentence) {
    this.state = state;
    const failed = state === "refused" || state === "impossible";
    this.element.classList.toggle("upload-card--failed", failed);
    this.element.classList.toggle("upload-card--done", state === "done");
    this.part("retry").hidden = state !== "refused";
    this.part("title").required = state === "ready"; // Other cards must not block the submission.
    this.part("title").closest(".field").hidden = state === "impossible";
    const result = this.part("result");
    result.textContent = sentence ?? "";
    result.classList.toggle("upload-card__result--failed", failed);
    result.classList.toggle("upload-card__result--done", state === "done");
  }
}

/**
 * Derives a title: "IMG_2041 my-cat (final).jpeg" becomes "My cat (final)", a mere camera number becomes empty.
 *
 * @param {string} name
 * @param {number} longest the maximum length of a title; a longer one is cut
 */
export function titleFrom(name, longest) {
  const words = name
    .replace(/\.[a-z0-9]{2,5}$/i, "")
    .replace(/[_\-.+]+/g, " ")
    .replace(/\b(img|dsc|dscn|pxl|screenshot|image|photo|signal|whatsapp)\b/gi, " ")
    .replace(/\b\d{4,}\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /\p{L}/u.test(words) ? cut(words.charAt(0).toUpperCase() + words.slice(1), longest) : "";
}

/** Cuts at grapheme boundaries, never inside an emoji. */
function cut(words, longest) {
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    if (kept.length + segment.length > longest) {
      return kept.trim();
    }
    kept += segment;
  }
  return kept;
}

function megabytes(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Returns the message for a format that is not accepted. */
function adviceOn(format) {
  return document.querySelector(`#other-formats [data-format="${format}"]`)?.textContent;
}
