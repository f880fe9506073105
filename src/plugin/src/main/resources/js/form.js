// Forms marked data-tandem-form="put|post" are sent as JSON to their action. What was typed stays,
// messages appear at their fields and in the form's status line. With data-tandem-form="page" they
// are sent to the page itself, as a browser without script does. The texts come with the form:
// data-tandem-saving, data-tandem-saved and data-tandem-failed.
import { send, sendFields } from "./rest.js";

// A button marked data-tandem-save saves the same form in another way, as a draft.
const waiting = new WeakMap();

export function enhanceForms(root) {
  root.querySelectorAll("form[data-tandem-form]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit(form);
    });
    form.querySelectorAll("[data-tandem-save]").forEach((button) => {
      button.addEventListener("click", (event) => {
        event.preventDefault();
        form.dispatchEvent(new CustomEvent("tandem:draft"));
        submit(form, { save: button.dataset.tandemSave });
      });
    });
  });
}

/**
 * Sends the form once its earlier saves are answered, so that none of them is stale. A quiet save
 * neither moves the focus nor says what is wrong with fields that are still being filled in.
 */
export function submit(form, { save, quiet = false } = {}) {
  const next = (waiting.get(form) ?? Promise.resolve()).then(() => sendForm(form, save, quiet));
  waiting.set(form, next);
  return next;
}

async function sendForm(form, save, quiet) {
  if (quiet && form.dataset.tandemRefused !== undefined) {
    return;
  }
  clearErrors(form);
  if (!quiet) {
    say(form, form.dataset.tandemSaving ?? "", "");
  }
  const button = form.querySelector("button[type=submit]");
  button?.setAttribute("aria-disabled", "true");
  const { status, body } = await sent(form, save);
  button?.removeAttribute("aria-disabled");
  if (status >= 200 && status < 300) {
    delete form.dataset.tandemRefused;
    saved(form, body);
  } else {
    refused(form, status, body, quiet);
  }
}

function sent(form, save) {
  if (form.dataset.tandemForm === "page") {
    const fields = new URLSearchParams(new FormData(form));
    if (save) {
      fields.set("save", save);
    }
    return sendFields(form.action, fields);
  }
  const value = save ? { ...values(form), save } : values(form);
  return send(form.dataset.tandemForm.toUpperCase(), form.action, value);
}

/**
 * Fields by name; those of several ticked boxes with one name are joined by commas, and
 * answers.reach becomes {answers: {reach: …}}.
 */
function values(form) {
  const result = {};
  new FormData(form).forEach((value, name) => {
    const path = name.split(".");
    const last = path.pop();
    const place = path.reduce((object, key) => (object[key] ??= {}), result);
    place[last] = last in place ? `${place[last]},${value}` : value;
  });
  return result;
}

function saved(form, body) {
  if (form.elements.version && body.version !== undefined) {
    form.elements.version.value = body.version;
  }
  form.querySelector("[data-tandem-state]")?.replaceChildren();
  form.querySelectorAll("[data-tandem-print]").forEach((text) => {
    text.textContent = written(form.elements[text.dataset.tandemPrint]);
  });
  form.querySelectorAll("[data-tandem-hint]").forEach((hint) => {
    hint.textContent = body.hints?.[hint.dataset.tandemHint] ?? "";
  });
  const done = body.draft === true ? form.dataset.tandemDraft : form.dataset.tandemSaved;
  say(form, done ?? "", "tandem-good");
  form.dispatchEvent(new CustomEvent("tandem:saved", { bubbles: true, detail: body }));
}

/** What a field says on paper: a typed text, or the label of the chosen button. */
function written(field) {
  if (field instanceof RadioNodeList) {
    const chosen = [...field].find((button) => button.checked);
    return chosen?.labels[0].textContent ?? "";
  }
  return field.value;
}

function refused(form, status, body, quiet) {
  if (quiet) {
    form.dataset.tandemRefused = "";
    say(form, body.message ?? form.dataset.tandemFailed ?? "", "tandem-bad");
    return;
  }
  const errors = body.errors ?? {};
  const unplaced = Object.entries(errors)
    .filter(([field, message]) => !showError(form, field, message))
    .map(([, message]) => message);
  const message = body.message ?? form.dataset.tandemFailed ?? "";
  const gates = (body.gates ?? []).map((gate) => gate.message);
  say(form, [message, ...unplaced, ...gates].join(" "), "tandem-bad");
  form.querySelector("[aria-invalid=true]")?.focus();
}

/** Puts a message at its field; answers whether the form has that field. */
function showError(form, field, message) {
  const place = form.querySelector(`[data-tandem-field="${CSS.escape(field)}"]`);
  if (!place) {
    return false;
  }
  const error = document.createElement("p");
  error.className = "error tandem-error";
  error.id = `tandem-error-${crypto.randomUUID()}`;
  error.textContent = message;
  place.append(error);
  place.querySelectorAll("input, textarea, select").forEach((input) => {
    input.setAttribute("aria-invalid", "true");
    input.dataset.tandemAbout = input.getAttribute("aria-describedby") ?? "";
    input.setAttribute("aria-describedby", `${input.dataset.tandemAbout} ${error.id}`.trim());
  });
  return true;
}

function clearErrors(form) {
  form.querySelectorAll(".tandem-error").forEach((error) => error.remove());
  form.querySelectorAll("[aria-invalid]").forEach((input) => {
    input.removeAttribute("aria-invalid");
    input.setAttribute("aria-describedby", input.dataset.tandemAbout ?? "");
  });
}

function say(form, message, look) {
  const status = form.querySelector("[data-tandem-status]");
  if (status) {
    status.textContent = message;
    status.className = `tandem-status ${look}`.trim();
  }
}
