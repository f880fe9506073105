/** Preview below the form without leaving it, Ctrl+S, and the caret on the line an error names. */
const form = document.getElementById('editor');
const body = document.getElementById('body');
const area = document.getElementById('preview-area');
const content = document.getElementById('preview-content');
const status = document.getElementById('preview-status');

async function preview() {
  const data = new URLSearchParams(new FormData(form));
  try {
    const response = await fetch(document.getElementById('preview').formAction, {
      method: 'POST',
      body: data,
      credentials: 'same-origin',
    });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const shown = page.querySelector('#error-summary') ?? page.querySelector('#preview-content');
    shown.removeAttribute('id');
    content.replaceChildren(document.adoptNode(shown));
    status.textContent = status.dataset.ready;
    area.hidden = false;
    document.getElementById('preview-heading').focus();
  } catch {
    status.textContent = status.dataset.failed;
    status.classList.remove('assistive');
  }
}

function lineStart(text, line) {
  let start = 0;
  for (let i = 1; i < line; i += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) {
      break;
    }
    start = next + 1;
  }
  return start;
}

document.getElementById('preview').addEventListener('click', (event) => {
  event.preventDefault();
  preview();
});

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
    event.preventDefault();
    form.requestSubmit(document.getElementById('save'));
  }
});

document.querySelector('#error-summary a[href="#body"]')?.addEventListener('click', (event) => {
  const line = Number(body.dataset.line);
  if (line > 0) {
    event.preventDefault();
    const start = lineStart(body.value, line);
    body.focus();
    body.setSelectionRange(start, lineStart(body.value, line + 1));
  }
});

let saved = true;
form.addEventListener('input', () => {
  saved = false;
});
form.addEventListener('submit', () => {
  saved = true;
});
window.addEventListener('beforeunload', (event) => {
  if (!saved) {
    event.preventDefault();
  }
});
