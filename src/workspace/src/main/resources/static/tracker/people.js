/** Offers the names of people while a field marked data-tracker-people is typed in. */
import { call } from './page.js';

const pause = 200;

async function offer(field) {
  const text = field.value.trim();
  if (text.length < 2) {
    return;
  }
  try {
    const people = await call(`/rest/api/2/user/search?username=${encodeURIComponent(text)}`);
    field.list.replaceChildren(
      ...people.map((person) => {
        const option = document.createElement('option');
        option.value = person.name;
        option.label = person.displayName;
        return option;
      }),
    );
  } catch {
    // The names are a help only; the field works without them.
  }
}

export function startPeopleLookup(root) {
  for (const field of root.querySelectorAll('input[data-tracker-people]')) {
    let waiting;
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => offer(field), pause);
    });
  }
}
