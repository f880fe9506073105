/** What every page of the Confluence side gets: menus that close, the Create dialog, shortcuts. */
import { openInDialog } from './dialog.js';
import { startShortcuts } from './shortcuts.js';
import { startPeopleLookup } from './people.js';

function closeMenusOutside(target) {
  for (const menu of document.querySelectorAll('details.wiki-menu[open]')) {
    if (!menu.contains(target)) {
      menu.open = false;
    }
  }
}

document.addEventListener('click', (event) => {
  closeMenusOutside(event.target);
  const link = event.target.closest('a[data-wiki-dialog], #header a[href*="/create-dialog.action"]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    openInDialog(link.href, link);
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') {
    return;
  }
  for (const menu of document.querySelectorAll('details.wiki-menu[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

for (const button of document.querySelectorAll('[data-wiki-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

document.querySelector('#error-summary, #conflict')?.focus();
startPeopleLookup(document);
startShortcuts();
