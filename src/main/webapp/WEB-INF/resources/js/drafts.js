/**
 * Keeps what is typed into a field with data-draft over a reload: in this tab, until it is sent or somebody logs out.
 * Fields of the same id have different values of it.
 */
const PREFIX = "draft:";

export function startDrafts() {
  restore();
  document.documentElement.dataset.drafts = "kept";
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-draft]")) {
      keep(event.target);
    }
  });
  document.addEventListener("opened", restore);
  document.addEventListener("swapped", (event) => {
    [...(event.detail?.elements ?? [])].filter((field) => field.matches("[data-draft]")).forEach(forget);
    draftFields().forEach(keep); // A field that stays is empty once it was sent.
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[action='/logout']")) {
      forgetAll();
    } else if (event.target.dataset.plain) {
      draftFields()
        .filter((field) => field.form === event.target)
        .forEach(forget);
    }
  });
}

function restore() {
  draftFields().forEach((field) => {
    const draft = storage()?.getItem(keyOf(field));
    if (draft?.startsWith(field.value)) {
      field.value = draft;
    } else {
      keep(field);
    }
  });
}

function draftFields() {
  return [...document.querySelectorAll("[data-draft]")];
}

function keep(field) {
  if (field.value === "") {
    forget(field);
    return;
  }
  try {
    storage()?.setItem(keyOf(field), field.value);
  } catch {
    // Storage is full: the draft cannot be kept.
  }
}

function forget(field) {
  storage()?.removeItem(keyOf(field));
}

function forgetAll() {
  Object.keys(storage() ?? {})
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => storage().removeItem(key));
}

function keyOf(field) {
  return `${PREFIX}${window.location.pathname}#${field.id}#${field.dataset.draft}`;
}

function storage() {
  try {
    return window.sessionStorage;
  } catch {
    return null; // Storage may be forbidden; then drafts are not kept.
  }
}
