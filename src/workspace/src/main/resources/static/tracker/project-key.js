/** Suggests a project's key from its name until the key is typed by hand. */
const longest = 10;

function suggestion(name) {
  const words = name
    .normalize('NFD')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .map((word) => word.replace(/[^A-Z0-9]/g, ''))
    .filter((word) => /^[A-Z]/.test(word));
  const key = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '');
  return key.slice(0, words.length > 1 ? longest : 4);
}

export function startProjectKey(root) {
  const form = root.querySelector('form[data-tracker-project-key]');
  if (!form) {
    return;
  }
  const name = form.elements.namedItem('name');
  const key = form.elements.namedItem('key');
  let own = key.value !== '';
  key.addEventListener('input', () => {
    own = key.value !== '';
  });
  name.addEventListener('input', () => {
    if (!own) {
      key.value = suggestion(name.value);
    }
  });
}
