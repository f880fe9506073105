// Buttons marked data-tandem-more="address" add the next rows to the table body named by
// data-tandem-rows. data-tandem-columns names the properties, "text:address" for a link where there
// is an address.
import { send } from "./rest.js";

export function enhanceMore(root) {
  root.querySelectorAll("button[data-tandem-more]").forEach((button) => {
    button.addEventListener("click", () => more(button));
  });
}

async function more(button) {
  if (button.getAttribute("aria-disabled") === "true") {
    return;
  }
  button.setAttribute("aria-disabled", "true");
  const { status, body } = await send("GET", button.dataset.tandemMore + button.dataset.tandemNext);
  button.removeAttribute("aria-disabled");
  const state = button.parentElement.querySelector("[role=status]");
  if (status !== 200) {
    state.textContent = body.message ?? button.dataset.tandemFailed;
    return;
  }
  state.textContent = "";
  const rows = body.results.map((result) => row(result, button.dataset.tandemColumns.split(" ")));
  document.getElementById(button.dataset.tandemRows).append(...rows);
  if (body.next === null || body.next === undefined) {
    rows[0]?.setAttribute("tabindex", "-1");
    rows[0]?.focus();
    button.remove();
  } else {
    button.dataset.tandemNext = body.next;
  }
}

/** A table row with these properties of the result. */
export function row(result, columns) {
  const line = document.createElement("tr");
  columns.forEach((column) => {
    const [text, address] = column.split(":");
    const cell = line.insertCell();
    if (address && result[address]) {
      const link = document.createElement("a");
      link.href = result[address];
      link.textContent = result[text];
      cell.append(link);
    } else {
      cell.className = "tandem-typed";
      cell.textContent = result[text];
    }
  });
  return line;
}
