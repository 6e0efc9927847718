/**
 * Uploads of several pictures: dropped, pasted or chosen. Each gets a card, and the form is posted once for each, one
 * after the other, so that the pictures keep their order. Without this module the form posts one picture.
 */
import { startLive } from "./live.js";
import { announce } from "./pages.js";
import { send } from "./upload-send.js";
import { UploadCard } from "./upload-card.js";

export function startUpload() {
  new UploadDesk(document.querySelector("form[data-upload]")).open();
}

class UploadDesk {
  constructor(form) {
    this.form = form;
    this.texts = form.dataset;
    this.input = form.querySelector("[data-upload-file]");
    this.cards = [];
    this.queue = [];
    this.sending = null;
  }

  part(name) {
    return this.form.querySelector(`[data-upload-${name}]`);
  }

  open() {
    this.input.multiple = true;
    this.form.addEventListener("submit", (event) => this.submitted(event));
    this.part("stop").addEventListener("click", () => this.stop());
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
      if (this.sending || this.cards.some((card) => card.sendable)) {
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
        this.part("zone").classList.toggle("dropzone--over", on);
      }
    };
    document.addEventListener("dragover", (event) => over(event, true));
    document.addEventListener("dragleave", (event) => over(event, event.relatedTarget !== null));
    document.addEventListener("drop", (event) => {
      over(event, false);
      this.take([...event.dataTransfer.files]);
    });
  }

  /** Adds a card for each file; the form's own fields are what each begins with. */
  async take(files) {
    const cards = files.map((file) => new UploadCard(file, this.form, this));
    this.cards.push(...cards);
    this.part("cards").append(...cards.map((card) => card.element));
    if (this.cards.length === cards.length && cards.length > 0) {
      cards[0].part("more").open = true;
    }
    this.arrange();
    for (const card of cards) {
      await card.examine();
    }
    this.arrange();
    if (files.length > 0) {
      announce(say(this.texts.textChosen, this.count("sendable"), this.cards.length));
    }
  }

  /** Called by a card that was taken off. */
  removed(card) {
    this.cards = this.cards.filter((other) => other !== card);
    this.arrange();
    this.input.focus();
  }

  /** Called by a card that is to be sent again. */
  again(card) {
    this.sendAll([card].filter((one) => one.complete()));
  }

  /** Called by a card whose values are to be those of all. */
  spread(card) {
    const open = this.cards.filter((other) => other.open);
    open.filter((other) => other !== card).forEach((other) => other.fields.take(card.fields));
    card.part("result").textContent = say(this.texts.textSpread, open.length);
  }

  count(property) {
    return this.cards.filter((card) => card[property]).length;
  }

  /** Shows the form's own fields only without cards, and the buttons that make sense now. */
  arrange() {
    const some = this.cards.length > 0;
    const show = (part, on) => (this.part(part).hidden = !on);
    this.input.required = !some;
    show("fields", !some);
    show("cards", some);
    show("submit", !some || this.count("sendable") > 0);
    show("stop", this.sending);
    show("overall", this.sending);
    show("after", !this.sending && this.count("done") > 0);
    const several = this.count("open") > 1;
    this.cards.forEach((card) => (card.part("spread").hidden = !several));
  }

  submitted(event) {
    if (this.cards.length === 0) {
      return; // The browser submits the plain form.
    }
    event.preventDefault();
    const waiting = this.cards.filter((card) => card.sendable);
    const complete = waiting.filter((card) => card.complete());
    waiting.find((card) => !complete.includes(card))?.fields.focusError();
    this.sendAll(complete);
  }

  /** Sends these cards after those that wait already. */
  async sendAll(cards) {
    const idle = this.queue.length === 0 && !this.sending;
    cards.forEach((card) => card.queued());
    this.queue.push(...cards);
    this.total = cards.length + (idle ? 0 : this.total);
    if (idle) {
      await this.drain();
      this.finished();
    }
  }

  async drain() {
    for (let position = 1; this.queue.length > 0; position += 1) {
      const card = this.queue.shift();
      if (this.cards.includes(card)) {
        this.sending = card;
        this.arrange();
        this.part("summary").textContent = say(this.texts.textPosition, position, this.total);
        const result = await this.send(card, position);
        card.finished(result);
        this.arrange();
        this.follow(result);
      }
    }
    this.sending = null;
  }

  send(card, position) {
    const overall = this.part("overall");
    const progressed = (share) => {
      card.progressed(share);
      overall.value = (position - 1 + share) / this.total;
    };
    const data = new FormData(this.form);
    data.set(this.input.name, card.file, card.file.name);
    data.set(this.part("submit").name, this.part("submit").value);
    card.fields.fill(data);
    return send(data, this.form, progressed, card.started());
  }

  follow({ address, signedOut }) {
    if (address) {
      startLive();
    } else if (signedOut) {
      this.release();
    }
  }

  /** Cancels what is being sent, if it is not too late; what waits stays ready. */
  stop() {
    this.release();
    this.sending?.cancel();
  }

  release() {
    this.queue.splice(0).forEach((card) => card.become("ready", this.texts.textReady));
  }

  finished() {
    this.arrange();
    const summary = this.part("summary");
    summary.textContent = say(this.texts.textSummary, this.count("done"), this.cards.length);
    if (document.activeElement === document.body) {
      summary.focus(); // The pressed button is gone.
    }
  }
}

function say(sentence, ...values) {
  return values.reduce((text, value, i) => text.replace(`{${i}}`, value), sentence ?? "");
}
