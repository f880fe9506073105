// Forms marked data-tandem-filter="id of a table body" replace its rows by those that fit what was
// chosen, with the button of more.js for the next ones and the table data-tandem-groups with them.
import { row } from "./more.js";
import { send } from "./rest.js";

export function enhanceFilters(root) {
  root.querySelectorAll("form[data-tandem-filter]").forEach((form) => {
    const more = form.parentElement.querySelector("[data-tandem-more]");
    const place = more.parentElement;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      show(form, more, place);
    });
  });
}

async function show(form, more, place) {
  const chosen = new URLSearchParams(new FormData(form));
  [...chosen].filter(([, value]) => !value).forEach(([name]) => chosen.delete(name));
  const state = form.querySelector("[data-tandem-status]");
  const { status, body } = await send("GET", `${form.action}?${chosen}`);
  if (status !== 200) {
    state.textContent = [body.message ?? "", ...Object.values(body.errors ?? {})].join(" ");
    return;
  }
  const rows = document.getElementById(form.dataset.tandemFilter);
  const columns = more.dataset.tandemColumns.split(" ");
  rows.replaceChildren(...body.results.map((result) => row(result, columns)));
  state.textContent = body.results.length
    ? form.dataset.tandemShown.replace("{0}", body.results.length)
    : form.dataset.tandemNone;
  chosen.append("after", "");
  more.dataset.tandemMore = `${form.action}?${chosen}`;
  more.dataset.tandemNext = body.next ?? "";
  more.hidden = body.next === null || body.next === undefined;
  place.prepend(more);
  const groups = document.getElementById(form.dataset.tandemGroups);
  groups?.replaceChildren(...body.groups.map((group) => row(group, ["title", "number"])));
}
