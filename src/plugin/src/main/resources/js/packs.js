// The form of policy packs: a chosen file goes into the text field, a check lists what is wrong by
// line and what would change, an upload checks first.
import { send } from "./rest.js";

export function enhancePacks(root) {
  root.querySelectorAll("form[data-tandem-pack]").forEach((form) => {
    form.querySelector("[data-tandem-pack-file]").addEventListener("change", (event) => {
      takeOver(form, event.target.files[0]);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit(form, event.submitter?.value === "upload");
    });
  });
}

async function takeOver(form, file) {
  if (file && fits(form, file.size)) {
    form.elements.yaml.value = await file.text();
    form.elements.yaml.focus();
  }
}

/** Says at once what the server would only say after the whole file was sent. */
function fits(form, bytes) {
  const large = bytes > Number(form.dataset.tandemMost);
  say(form, large ? form.dataset.tandemLarge : "", large ? "tandem-bad" : "");
  return !large;
}

async function submit(form, upload) {
  const result = form.querySelector("[data-tandem-pack-result]");
  result.replaceChildren();
  const yaml = form.elements.yaml.value;
  if (!fits(form, new Blob([yaml]).size)) {
    return;
  }
  say(form, form.dataset.tandemChecking, "");
  const check = await send("POST", `${form.action}/check`, { yaml });
  if (check.status !== 200) {
    say(form, check.body.message ?? form.dataset.tandemFailed, "tandem-bad");
    return;
  }
  show(form, result, check.body);
  if (upload && check.body.valid) {
    store(form, yaml);
  }
}

function show(form, result, check) {
  const line = (one) => [lineButton(form, one.line), one.place, one.message];
  table(form, result, "problems", check.problems, line);
  table(form, result, "warnings", check.warnings, line);
  table(form, result, "changes", check.changes, (one) => [one.place, one.before, one.after]);
  const text = check.valid ? form.dataset.tandemValid : form.dataset.tandemInvalid;
  say(form, text, check.valid ? "tandem-good" : "tandem-bad");
}

async function store(form, yaml) {
  const { status, body } = await send("POST", form.action, { yaml });
  if (status === 201) {
    window.location.search = `?compare=${body.id}/${body.version}`;
  } else {
    const message = [...Object.values(body.errors ?? {}), body.message][0];
    say(form, message ?? form.dataset.tandemFailed, "tandem-bad");
  }
}

function table(form, result, name, rows, cells) {
  if (rows.length === 0) {
    return;
  }
  const template = form.querySelector(`template[data-tandem-pack-table="${name}"]`);
  const copy = template.content.cloneNode(true);
  const body = copy.querySelector("tbody");
  rows.forEach((row) => {
    const line = body.insertRow();
    cells(row).forEach((value) => line.insertCell().append(value));
  });
  result.append(copy);
}

/** A button that goes to the line in the text field. */
function lineButton(form, number) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "aui-button aui-button-link";
  button.textContent = number;
  button.setAttribute("aria-label", form.dataset.tandemGo.replace("#", number));
  button.addEventListener("click", () => goTo(form.elements.yaml, number));
  return button;
}

function goTo(field, number) {
  const lines = field.value.split("\n");
  const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[number - 1]?.length ?? 0));
  field.scrollTop = (field.scrollHeight / lines.length) * Math.max(0, number - 5);
}

function say(form, message, look) {
  const status = form.querySelector("[data-tandem-status]");
  status.textContent = message;
  status.className = `tandem-status ${look}`.trim();
}
