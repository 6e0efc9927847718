/** The fields of one card: copies of the form's own, with the same labels, hints, limits and choices. */

/** The ids and names of the form's fields; the title first. */
const NAMES = ["title", "description", "tags", "category", "alt"];

/** What may be the same for all pictures. */
const COMMON = ["description", "tags", "category"];

let copies = 0;

export class UploadFields {
  /**
   * @param {HTMLFormElement} form
   * @param {Element} first takes the title
   * @param {Element} rest takes the other fields
   */
  constructor(form, first, rest) {
    copies += 1;
    this.controls = Object.fromEntries(NAMES.map((name) => [name, copy(form.elements[name], copies)]));
    NAMES.forEach((name, i) => (i === 0 ? first : rest).append(this.controls[name].closest(".field")));
  }

  get title() {
    return this.controls.title;
  }

  /** Sets the values into the data of the form. */
  fill(data) {
    NAMES.forEach((name) => data.set(name, this.controls[name].value));
  }

  /** Takes the values that may be the same for all pictures. */
  take(other) {
    COMMON.forEach((name) => (this.controls[name].value = other.controls[name].value));
  }

  lock(on) {
    NAMES.forEach((name) => (this.controls[name].disabled = on));
  }

  /**
   * Shows an error below its field.
   *
   * @param {{field?: string, text: string}} error
   * @returns {boolean} whether it belongs to one of these fields
   */
  refuse({ field, text }) {
    const control = this.controls[field];
    if (!control) {
      return false;
    }
    this.clear(control);
    const error = document.createElement("p");
    error.className = "field__error";
    error.id = `${control.id}-error`;
    error.textContent = text;
    control.after(error);
    control.setAttribute("aria-invalid", "true");
    control.setAttribute("aria-describedby", `${control.getAttribute("aria-describedby") ?? ""} ${error.id}`.trim());
    return true;
  }

  /** Removes the error of a field. */
  clear(control) {
    const error = control.parentElement.querySelector(".field__error");
    if (error) {
      control.removeAttribute("aria-invalid");
      describe(control, (id) => (id === error.id ? "" : id));
      error.remove();
    }
  }

  hasErrorIn(part) {
    return part.querySelector("[aria-invalid='true']") !== null;
  }

  /** Moves the focus to the first field with an error. */
  focusError() {
    NAMES.map((name) => this.controls[name])
      .find((control) => control.getAttribute("aria-invalid") === "true")
      ?.focus();
  }
}

/** Copies a field with its value, under ids of its own and without a name, so that the form itself does not send it. */
function copy(original, number) {
  const field = original.closest(".field").cloneNode(true);
  field.querySelectorAll(".field__error").forEach((error) => error.remove());
  const control = field.querySelector(".field__control");
  control.value = original.value;
  ["name", "aria-invalid", "autofocus"].forEach((attribute) => control.removeAttribute(attribute));
  describe(control, (id) => (id.endsWith("-error") ? "" : `${id}-${number}`));
  field.querySelectorAll("[id]").forEach((element) => (element.id = `${element.id}-${number}`));
  field.querySelector("label").htmlFor = control.id;
  return control;
}

function describe(control, change) {
  const ids = (control.getAttribute("aria-describedby") ?? "").split(" ").map(change).filter(Boolean);
  if (ids.length > 0) {
    control.setAttribute("aria-describedby", ids.join(" "));
  } else {
    control.removeAttribute("aria-describedby");
  }
}
