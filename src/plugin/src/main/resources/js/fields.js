// Parts of a wizard marked data-tandem-fields="blueprint" get the fields that depend on the chosen
// partnership. What was typed stays when another one is chosen, and when the wizard is shown again
// with messages: then it comes back in hidden fields, and the messages stand in its summary.
import { api, send } from "./rest.js";

const typed = new WeakMap();

export function enhanceFields(root) {
  root.querySelectorAll("[data-tandem-fields]").forEach((part) => {
    const choice = part.closest("form").elements.partnership;
    typed.set(part, {});
    choice.addEventListener("change", () => show(part, choice.value));
    show(part, choice.value);
  });
}

async function show(part, partnership) {
  part.dataset.tandemShown = partnership;
  if (partnership === "") {
    replace(part, part.dataset.tandemChoose, []);
    return;
  }
  const address = `${api}/wizard/${part.dataset.tandemFields}/fields?partnership=${partnership}`;
  const { status, body } = await send("GET", address);
  if (part.dataset.tandemShown !== partnership) {
    return;
  }
  if (status === 200) {
    replace(part, body.about, body.fields);
  } else {
    const reason = body.errors?.partnership ?? body.message ?? part.dataset.tandemFailed;
    replace(part, reason, []);
  }
}

function replace(part, about, fields) {
  const list = part.querySelector("[data-tandem-fields-list]");
  const known = typed.get(part);
  list.querySelectorAll("textarea").forEach((area) => (known[area.name] = area.value));
  part.querySelector("[data-tandem-fields-about]").textContent = about;
  list.replaceChildren(...fields.map((field) => group(part, field, known)));
}

function group(part, field, known) {
  const id = field.name;
  const group = element("div", "field-group");
  const label = element("label", "", field.label);
  label.htmlFor = id;
  const area = element("textarea", "textarea long-field");
  Object.assign(area, { id, name: field.name, rows: 3, maxLength: field.longest });
  area.value = known[field.name] ?? sentBack(part, field.name);
  area.setAttribute("aria-describedby", `${id}-description ${id}-error`);
  const description = element("div", "description", field.description);
  description.id = `${id}-description`;
  const error = element("div", "error", message(part, id));
  error.id = `${id}-error`;
  if (error.textContent !== "") {
    area.setAttribute("aria-invalid", "true");
  }
  group.append(label, area, description, error);
  return group;
}

/** What was typed before the wizard was shown again. */
function sentBack(part, name) {
  const hidden = part.closest("form").querySelector(`input[type=hidden][name="${name}"]`);
  hidden?.remove();
  return hidden?.value ?? "";
}

function message(part, id) {
  const summary = part.closest("[data-dialog-content]")?.querySelector(`a[href="#${id}"]`);
  return summary?.textContent ?? "";
}

function element(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
