// Fills selects marked data-tandem-partnerships with the partnerships that the reader may view, and
// those marked data-tandem-choices with what the policy pack lists for the field of that name.
import { api, send } from "./rest.js";

export function enhanceChoices(root) {
  root.querySelectorAll("select[data-tandem-partnerships]").forEach(fill);
  const selects = [...root.querySelectorAll("select[data-tandem-choices]")];
  if (selects.length) {
    fillFromPack(selects);
  }
}

async function fillFromPack(selects) {
  const { status, body } = await send("GET", `${api}/partnerships/choices`);
  if (status !== 200) {
    return;
  }
  selects.forEach((select) => {
    const field = body.fields.find((one) => one.name === select.name);
    field?.choices.forEach((choice) => addOption(select, choice.id, choice.title));
    explain(select, field?.choices ?? []);
  });
}

/** Adds to the field's description what the choices mean. */
function explain(select, choices) {
  const description = document.getElementById(`${select.id}-description`);
  choices
    .filter((choice) => choice.text)
    .forEach((choice) => {
      const meaning = document.createElement("p");
      const name = document.createElement("strong");
      name.textContent = `${choice.title}: `;
      meaning.append(name, choice.text);
      description?.append(meaning);
    });
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
  const option = addOption(select, value, `${partnership.title} (${partnership.schoolYear})`);
  option.selected = value === chosen;
}

/** The option with this value, which the select may have already, under this text. */
function addOption(select, value, text) {
  const known = [...select.options].find((option) => option.value === value);
  const option = known ?? new Option("", value);
  option.textContent = text;
  if (!known) {
    select.add(option);
  }
  return option;
}
