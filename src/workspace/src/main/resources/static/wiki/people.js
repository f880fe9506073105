/** Offers the names of people while a field marked data-wiki-people is typed in. */
const context = document.querySelector('meta[name="ajs-context-path"]')?.content ?? '';

async function offer(field) {
  const list = field.list;
  const text = field.value.trim();
  if (!list || text.length < 2) {
    return;
  }
  const response = await fetch(`${context}/people.json?query=${encodeURIComponent(text)}`, {
    credentials: 'same-origin',
  });
  if (!response.ok) {
    return;
  }
  const people = await response.json();
  list.replaceChildren(
    ...people.map((person) => {
      const option = document.createElement('option');
      option.value = person.name;
      option.label = person.fullName;
      return option;
    }),
  );
}

export function startPeopleLookup(root) {
  for (const field of root.querySelectorAll('input[data-wiki-people]')) {
    let waiting;
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => offer(field), 200);
    });
  }
}
