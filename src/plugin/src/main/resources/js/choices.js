// Fills selects marked data-tandem-partnerships with the partnerships that the reader may view.
import { api, send } from "./rest.js";

export function enhanceChoices(root) {
  root.querySelectorAll("select[data-tandem-partnerships]").forEach(fill);
}

async function fill(select) {
  const chosen = select.value;
  let after = 0;
  while (after !== null && after !== undefined) {
    const { status, body } = await send("GET", `${api}/partnerships?limit=100&after=${after}`);
    if (status !== 200) {
      return;
    }
    body.results.forEach((one) => add(select, one, chosen));
    after = body.next;
  }
}

function add(select, partnership, chosen) {
  const value = String(partnership.id);
  const known = [...select.options].find((option) => option.value === value);
  const option = known ?? new Option("", value);
  option.textContent = `${partnership.title} (${partnership.schoolYear})`;
  option.selected = value === chosen;
  if (!known) {
    select.add(option);
  }
}
