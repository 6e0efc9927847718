/**
 * Uploads of several pictures: dropped, pasted or chosen. Each gets a card, and the form is posted once for each
 * picture, two at a time. Without this module the form posts one picture.
 */
import { announce } from "./pages.js";
import { send } from "./upload-send.js";
import { UploadCard } from "./upload-card.js";

const AT_ONCE = 2;

export function startUpload() {
  new UploadDesk(document.querySelector("form[data-upload]")).open();
}

class UploadDesk {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("[data-upload-file]");
    this.title = form.querySelector("[data-upload-title]");
    this.submit = form.querySelector("[data-upload-submit]");
    this.zone = form.querySelector("[data-dropzone]");
    this.list = form.querySelector("[data-upload-cards]");
    this.summary = form.querySelector("[data-upload-summary]");
    this.cards = [];
    this.sending = 0;
  }

  open() {
    this.input.multiple = true;
    this.form.addEventListener("submit", (event) => this.submitted(event));
    this.input.addEventListener("change", () => {
      this.take([...this.input.files]);
      this.input.value = "";
    });
    this.listenToDrops();
    document.addEventListener("paste", (event) => {
      const files = [...event.clipboardData.files];
      if (files.length > 0) {
        event.preventDefault();
        this.take(files);
      }
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.sending > 0) {
        event.preventDefault();
      }
    });
    if (this.input.files.length > 0) {
      this.take([...this.input.files]); // Chosen before the module was loaded.
      this.input.value = "";
    }
  }

  /** Accepts drops on the whole page, so that a missed drop zone does not open the picture instead. */
  listenToDrops() {
    const over = (event, on) => {
      if ([...(event.dataTransfer?.types ?? [])].includes("Files")) {
        event.preventDefault();
        this.zone.classList.toggle("dropzone--over", on);
      }
    };
    document.addEventListener("dragover", (event) => over(event, true));
    document.addEventListener("dragleave", (event) => over(event, event.relatedTarget !== null));
    document.addEventListener("drop", (event) => {
      over(event, false);
      this.take([...event.dataTransfer.files]);
    });
  }

  async take(files) {
    for (const file of files) {
      const card = new UploadCard(file, this.form.dataset, () => this.removed(card));
      this.cards.push(card);
      this.list.append(card.element);
      await card.examine();
    }
    this.arrange();
    if (files.length > 0) {
      announce(this.say(this.form.dataset.textChosen, this.waiting().length, this.cards.length));
    }
  }

  removed(card) {
    this.cards = this.cards.filter((other) => other !== card);
    this.arrange();
    this.input.focus();
  }

  /** If there are cards, hides the form's own title field and makes it and the file input optional. */
  arrange() {
    const some = this.cards.length > 0;
    this.input.required = !some;
    this.title.required = !some;
    this.form.noValidate = !some; // Cards without a title are not sent; all else the server tells at once.
    this.title.closest(".field").hidden = some;
    this.list.hidden = !some;
  }

  waiting() {
    return this.cards.filter((card) => card.ready);
  }

  submitted(event) {
    if (this.cards.length === 0) {
      return; // The browser submits the plain form.
    }
    event.preventDefault();
    this.summary.textContent = "";
    this.next();
  }

  next() {
    for (const card of this.waiting().slice(0, Math.max(0, AT_ONCE - this.sending))) {
      this.sending += 1;
      card.started();
      send(this.filledFor(card), this.form, (share) => card.progressed(share))
        .then((result) => card.finished(result))
        .finally(() => {
          this.sending -= 1;
          this.next();
        });
    }
    this.submit.setAttribute("aria-busy", String(this.sending > 0));
    if (this.sending === 0) {
      const hung = this.cards.filter((card) => card.done).length;
      this.summary.textContent = this.say(this.form.dataset.textSummary, hung, this.cards.length);
    }
  }

  filledFor(card) {
    const data = new FormData(this.form);
    data.set(this.input.name, card.file, card.file.name);
    data.set(this.title.name, card.title);
    data.set(this.submit.name, this.submit.value);
    return data;
  }

  say(sentence, ...values) {
    return values.reduce((text, value, i) => text.replace(`{${i}}`, value), sentence ?? "");
  }
}
