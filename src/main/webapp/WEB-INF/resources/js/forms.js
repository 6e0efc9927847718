/**
 * Forms that update the page in place (data-swap) and show what they added to it (data-adds), links that open a form in
 * place (data-open), and buttons with a confirmation dialog (data-confirm).
 */
import { apologyOf, become, fetchPage, showMessage, takeMessages } from "./pages.js";

export function startForms() {
  document.addEventListener("click", askFirst);
  document.addEventListener("click", open);
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.swap && !event.defaultPrevented && !form.dataset.plain) {
      event.preventDefault();
      post(form, event.submitter);
    }
  });
}

async function post(form, submitter) {
  if (form.getAttribute("aria-busy") === "true") {
    return; // Ignores a second click during the request.
  }
  const body = new FormData(form);
  if (submitter?.name) {
    body.set(submitter.name, submitter.value);
  }
  form.setAttribute("aria-busy", "true");
  let answer;
  try {
    answer = await fetchPage(form.action, { method: "POST", body: encoded(form, body) });
  } catch {
    form.removeAttribute("aria-busy");
    form.dataset.plain = "true"; // Lets the browser submit, and show its own error page.
    form.requestSubmit(submitter);
    return;
  }
  form.removeAttribute("aria-busy");
  swap(form, answer);
}

/** Encodes the fields as the browser itself would. */
function encoded(form, body) {
  return form.enctype === "multipart/form-data" ? body : new URLSearchParams(body);
}

function swap(form, answer) {
  const parts = form.dataset.swap
    .split(",")
    .map((selector) => [document.querySelector(selector), answer.page.querySelector(selector)])
    .filter(([current, fresh]) => current && fresh);
  if (parts.length === 0) {
    leave(answer);
    return;
  }
  const focused = document.activeElement?.id;
  const known = addable(form).map(({ id }) => id);
  const { scrollX, scrollY } = window;
  parts.forEach(([current, fresh]) => {
    const drafts = draftsIn(current, form);
    become(current, fresh);
    drafts.forEach((draft) => putBack(draft, current));
  });
  document.title = answer.page.title;
  takeMessages(answer.page);
  restoreFocus(parts[0][0], focused);
  window.scrollTo(scrollX, scrollY);
  addable(form)
    .filter(({ id }) => !known.includes(id))
    .at(-1)
    ?.scrollIntoView({ block: "nearest" });
  document.dispatchEvent(new CustomEvent("swapped", { detail: form }));
}

/** Takes a part of the page to which the link leads, and puts the caret at the end of its field. */
async function open(event) {
  const link = event.target.closest("a[data-open]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const answer = await fetchPage(link.href).catch(() => null);
  const current = document.querySelector(link.dataset.open);
  const fresh = answer?.page.querySelector(link.dataset.open);
  const field = fresh?.querySelector("textarea[autofocus]");
  if (!field) {
    window.location.assign(link.href);
    return;
  }
  const drafts = draftsIn(current, null);
  become(current, fresh);
  drafts.forEach((draft) => putBack(draft, current));
  const opened = document.getElementById(field.id);
  opened.value = opened.value && `${opened.value} `; // Whom it is to, and a space.
  document.dispatchEvent(new Event("opened"));
  opened.focus();
  opened.setSelectionRange(opened.value.length, opened.value.length);
}

/** Returns the elements of the kind that a form adds. */
function addable(form) {
  return form.dataset.adds ? [...document.querySelectorAll(form.dataset.adds)] : [];
}

/** Returns the fields of other forms whose text was changed but not submitted. */
function draftsIn(part, sent) {
  return [...part.querySelectorAll("textarea, input[type='text']")].filter(
    (field) => field.form !== sent && field.id && field.value !== field.defaultValue,
  );
}

/** Puts a draft into the same field of the new part, or keeps its list item if the new part has no such field. */
function putBack(draft, part) {
  const field = part.querySelector(`#${CSS.escape(draft.id)}`);
  if (field) {
    if (field.dataset.draft === draft.dataset.draft) {
      field.value = draft.value;
    }
    return; // The draft of another reply is kept by itself.
  }
  const holder = draft.closest("li[id]");
  if (holder) {
    const place = part.querySelector(`#${CSS.escape(holder.id)}`);
    if (place) {
      place.replaceWith(holder);
    } else if (holder.dataset.after) {
      part.querySelector(`#${CSS.escape(holder.dataset.after)}`)?.after(holder);
    } else {
      part.querySelector("ol, ul")?.append(holder);
    }
  }
}

/** Handles a response with another page: shows its error here, or goes there, such as to the login page. */
function leave(answer) {
  if (answer.ok) {
    window.location.assign(answer.url);
  } else {
    showMessage("error", apologyOf(answer.page));
  }
}

function restoreFocus(part, focused) {
  const wrong = part.querySelector("[aria-invalid='true']");
  const target = wrong ?? (focused ? document.getElementById(focused) : null);
  if (target) {
    target.focus({ preventScroll: true });
  } else if (document.activeElement === document.body) {
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  }
}

function askFirst(event) {
  const button = event.target.closest("[data-confirm]");
  const template = document.getElementById("confirm-dialog");
  if (!button || !template || button.dataset.confirmed) {
    delete button?.dataset.confirmed;
    return;
  }
  event.preventDefault();
  const dialog = template.content.firstElementChild.cloneNode(true);
  dialog.querySelector("[data-question]").textContent = button.dataset.confirm;
  dialog.querySelector("[value='yes']").textContent =
    button.dataset.confirmYes || button.value || button.textContent.trim();
  dialog.querySelector("[value='no']").autofocus = true;
  dialog.addEventListener("close", () => {
    dialog.remove();
    button.focus();
    if (dialog.returnValue === "yes") {
      button.dataset.confirmed = "true";
      button.click();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}
