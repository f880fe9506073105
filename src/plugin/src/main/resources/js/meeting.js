// Puts an action that was just added under its section, and its issue's link once Jira has it.
import { send } from "./rest.js";

const ASK_EVERY_MS = 2000;
const ASK_AT_MOST = 15;

export function enhanceMeetings(root) {
  root.querySelectorAll("form[data-tandem-action-form]").forEach((form) => {
    form.addEventListener("tandem:saved", (event) => added(form, event.detail));
  });
}

function added(form, action) {
  const section = form.dataset.tandemActionForm;
  const list = document.querySelector(`[data-tandem-actions="${CSS.escape(section)}"]`);
  document.querySelector(`[data-tandem-no-actions="${CSS.escape(section)}"]`)?.remove();
  const item = document.createElement("li");
  list.append(item);
  show(item, action, form.dataset.tandemOnItsWay);
  ["summary", "owner", "due"].forEach((name) => {
    form.elements[name].value = "";
  });
  form.elements.summary.focus();
  follow(form, item, action.id, ASK_AT_MOST);
}

function show(item, action, onItsWay) {
  item.replaceChildren();
  if (action.issueUrl) {
    const link = document.createElement("a");
    link.href = action.issueUrl;
    link.textContent = action.issueKey;
    item.append(link, " ");
  }
  const meta = document.createElement("span");
  meta.className = "tandem-meta";
  meta.textContent = [action.owner, action.due, action.status || onItsWay].join(" · ");
  item.append(action.summary, " ", meta);
}

function follow(form, item, id, times) {
  if (times === 0) {
    return;
  }
  setTimeout(async () => {
    const meeting = encodeURIComponent(form.elements.meeting.value);
    const { status, body } = await send("GET", `${form.action}?meeting=${meeting}`);
    const found = status === 200 && body.results.find((action) => action.id === id);
    if (found && found.issueKey) {
      show(item, found, form.dataset.tandemOnItsWay);
    } else {
      follow(form, item, id, times - 1);
    }
  }, ASK_EVERY_MS);
}
