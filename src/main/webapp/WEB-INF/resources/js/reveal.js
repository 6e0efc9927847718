/** Buttons that show what is typed in a password field (data-reveal). It is hidden again before it is sent. */

export function startReveal() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-reveal]");
    if (button) {
      show(button, button.getAttribute("aria-pressed") !== "true");
    }
  });
  // Browsers offer what was typed in text fields again.
  document.addEventListener("submit", (event) => {
    event.target.querySelectorAll("[data-reveal]").forEach((button) => show(button, false));
  });
}

function show(button, shown) {
  document.getElementById(button.dataset.reveal).type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", String(shown));
}
