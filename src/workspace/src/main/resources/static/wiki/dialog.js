/**
 * Shows the pages of the Create flow in a modal dialog. The server answers the same pages with and
 * without script; here their part marked data-dialog-content is taken over, step by step, until a
 * step creates something or leads to a page without such a part: then the browser goes there.
 */
import { startPeopleLookup } from './people.js';

const bodyClass = 'wiki-dialog-body';

function createDialog(opener) {
  const dialog = document.createElement('dialog');
  dialog.className = 'wiki-dialog';
  const bar = document.createElement('div');
  bar.className = 'wiki-dialog-bar';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'aui-button aui-button-subtle';
  close.textContent = '×';
  bar.append(close);
  const body = document.createElement('div');
  body.className = bodyClass;
  dialog.append(bar, body);
  document.body.append(dialog);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener?.focus();
  });
  dialog.addEventListener('click', (event) => onClick(dialog, event));
  dialog.addEventListener('submit', (event) => onSubmit(dialog, event));
  return dialog;
}

function onClick(dialog, event) {
  if (event.target.closest('a[data-dialog-cancel]')) {
    event.preventDefault();
    dialog.close();
    return;
  }
  const step = event.target.closest('a[data-wiki-step]');
  if (step && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    load(dialog, step.href);
  }
}

function onSubmit(dialog, event) {
  const form = event.target;
  event.preventDefault();
  const data = new URLSearchParams(new FormData(form, event.submitter));
  if (form.method === 'post') {
    load(dialog, form.action, { method: 'POST', body: data });
  } else {
    const address = new URL(form.action);
    address.search = data;
    load(dialog, address.href);
  }
}

async function load(dialog, address, options = {}) {
  dialog.classList.add('wiki-dialog-busy');
  dialog.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      headers: { 'X-Wiki-Dialog': 'true' },
      ...options,
    });
    if (response.headers.get('content-type')?.includes('json')) {
      window.location.assign((await response.json()).url);
      return;
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const content = page.querySelector('[data-dialog-content]');
    if (content) {
      show(dialog, content);
    } else {
      window.location.assign(response.url);
    }
  } catch {
    window.location.assign(address);
  } finally {
    dialog.classList.remove('wiki-dialog-busy');
    dialog.removeAttribute('aria-busy');
  }
}

function show(dialog, content) {
  dialog.querySelector(`.${bodyClass}`).replaceChildren(document.adoptNode(content));
  dialog.setAttribute('aria-label', content.dataset.dialogTitle);
  dialog.querySelector('.wiki-dialog-bar button').setAttribute('aria-label', content.dataset.dialogClose);
  startPeopleLookup(dialog);
  content.dispatchEvent(new CustomEvent('content-added', { bubbles: true }));
  const first =
    dialog.querySelector('#error-summary') ??
    dialog.querySelector(`.${bodyClass} form.wiki-wizard :is(input:not([type="hidden"]), select, textarea)`) ??
    dialog.querySelector('.wiki-choices a');
  first?.focus();
}

/** Opens the page at the address in a modal dialog; focus goes back to the opener at the end. */
export async function openInDialog(address, opener) {
  const dialog = createDialog(opener);
  await load(dialog, address);
  if (dialog.isConnected && dialog.querySelector('[data-dialog-content]')) {
    dialog.showModal();
    show(dialog, dialog.querySelector('[data-dialog-content]'));
  }
}
