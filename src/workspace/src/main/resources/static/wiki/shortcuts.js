/**
 * Single-key shortcuts: never while typing, and each reader can turn them off for this browser
 * (WCAG 2.1, 2.1.4).
 */
const storageKey = 'tandem.shortcuts';

function enabled() {
  return window.localStorage.getItem(storageKey) !== 'off';
}

function typing(target) {
  return target.isContentEditable || target.closest('input, textarea, select, dialog');
}

function press(selector) {
  document.querySelector(selector)?.click();
}

export function startShortcuts() {
  const box = document.querySelector('[data-wiki-shortcuts]');
  if (box) {
    box.checked = enabled();
    box.addEventListener('change', () => {
      window.localStorage.setItem(storageKey, box.checked ? 'on' : 'off');
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!enabled() || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'c') {
      press('#create-link');
    } else if (event.key === 'e') {
      press('#edit-page');
    } else if (event.key === '/') {
      const field = document.querySelector('#search-query, #header input[type="search"]');
      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
  });
}
