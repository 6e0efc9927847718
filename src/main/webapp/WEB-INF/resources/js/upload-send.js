/** Posts one filled form and reads the result from the page in the response. */
import { apologyOf } from "./pages.js";

/**
 * @param {FormData} data
 * @param {HTMLFormElement} form the form to submit; its data-signin is the path of the login page
 * @param {(share: number) => void} progressed
 * @returns {Promise<{address?: string, errors?: string[]}>} the URL of the new meme, or the error
 *     messages; empty if there was no response. Never rejects.
 */
export function send(data, form, progressed) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("X-Requested-With", "fetch");
    request.responseType = "document";
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) {
        progressed(event.loaded / event.total);
      }
    });
    request.addEventListener("loadend", () => resolve(resultOf(request, form)));
    request.send(data);
  });
}

function resultOf(request, form) {
  const page = request.response;
  if (request.status === 0 || !page) {
    return {};
  }
  const path = new URL(request.responseURL).pathname;
  if (path === form.dataset.signin) {
    return { errors: [form.dataset.textSignedout] };
  }
  if (request.status < 400 && path !== new URL(form.action).pathname) {
    return { address: request.responseURL };
  }
  const errors = [...page.querySelectorAll(".message--error, [data-field-error]")]
    .map((element) => element.textContent.trim())
    .filter(Boolean);
  return { errors: errors.length > 0 ? errors : [apologyOf(page)] };
}
