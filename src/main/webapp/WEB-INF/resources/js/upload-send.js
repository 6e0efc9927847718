/** Posts one filled form and reads the result from the page in the response. */
import { apologyOf } from "./pages.js";

/**
 * @typedef {object} Result empty if there was no response
 * @property {string} [address] the URL of the new meme
 * @property {Element} [status] the status on its page
 * @property {boolean} [cancelled]
 * @property {boolean} [signedOut] nothing more can be sent
 * @property {{field?: string, text: string}[]} [errors] the messages, each with the name of its field if it has one
 */

/**
 * @param {FormData} data
 * @param {HTMLFormElement} form the form to submit
 * @param {(share: number) => void} progressed
 * @param {AbortSignal} signal cancels the request
 * @returns {Promise<Result>} never rejects
 */
export function send(data, form, progressed, signal) {
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
    signal.addEventListener("abort", () => request.abort());
    request.addEventListener("loadend", () => resolve(signal.aborted ? { cancelled: true } : resultOf(request, form)));
    request.send(data);
  });
}

function resultOf(request, form) {
  const page = request.response;
  if (request.status === 0 || !page) {
    return {};
  }
  if (request.status === 401) {
    return { signedOut: true, errors: [{ text: form.dataset.textSignedout }] };
  }
  if (request.status < 400 && new URL(request.responseURL).pathname !== new URL(form.action).pathname) {
    return { address: request.responseURL, status: page.querySelector("#status > *") };
  }
  const errors = [...page.querySelectorAll(".message--error, [data-field-error]")]
    .map((element) => ({ field: element.id.replace(/-error$/, ""), text: element.textContent.trim() }))
    .filter(({ text }) => text);
  return { errors: errors.length > 0 ? errors : [{ text: apologyOf(page) }] };
}
