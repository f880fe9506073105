/** The Move menu of each card: arrow keys, Home, End, Enter, Escape. */
import { rank, takeStep } from './board-moves.js';

export function startMenus(board) {
  for (const card of board.cards()) {
    const link = card.querySelector('[data-move]');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.textContent = link.textContent;
    button.dataset.move = '';
    button.setAttribute('aria-label', link.getAttribute('aria-label'));
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    link.replaceWith(button);
    button.addEventListener('click', () => openMoves(board, card, button));
  }
}

async function openMoves(board, card, button) {
  const menu = openMenu(button, board.text('menu', card.dataset.issue));
  addNote(menu, board.text('loading'));
  try {
    const targets = await board.targets(card);
    const items = [...steps(board, card, targets.steps), ...ranks(board, card, targets.rank)];
    fill(menu, items, board.text('none', card.dataset.issue));
  } catch (failed) {
    menu.hidePopover();
    board.refuse(failed.message || board.text('failed'));
  }
}

/** Asks which of several steps to take, at the card. */
export function chooseStep(board, card, choices, take) {
  const column = choices[0].columnName;
  const menu = openMenu(
    card.querySelector('[data-move]'),
    board.text('choose', card.dataset.issue, column),
  );
  fill(menu, choices.map((step) => [board.text('step', step.name, step.status), () => take(step)]));
}

function steps(board, card, available) {
  return available.map((step) => [
    board.text('step', step.name, step.columnName) + (step.screen ? '…' : ''),
    () => takeStep(board, card, step),
  ]);
}

function ranks(board, card, allowed) {
  const previous = card.previousElementSibling;
  const next = card.nextElementSibling;
  if (!allowed) {
    return [];
  }
  const top = () => rank(board, card, card.parentElement.firstElementChild);
  const up = () => rank(board, card, previous);
  const down = () => rank(board, card, next.nextElementSibling);
  return [
    ...(previous?.previousElementSibling ? [[board.text('top'), top]] : []),
    ...(previous ? [[board.text('up'), up]] : []),
    ...(next ? [[board.text('down'), down]] : []),
  ];
}

function openMenu(button, label) {
  const menu = document.createElement('ul');
  menu.className = 'tracker-menu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);
  menu.popover = 'auto';
  button.after(menu);
  button.setAttribute('aria-expanded', 'true');
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') {
      button.setAttribute('aria-expanded', 'false');
      menu.remove();
    }
  });
  menu.addEventListener('keydown', (event) => onKey(menu, event));
  menu.showPopover();
  put(menu, button);
  return menu;
}

function put(menu, button) {
  const at = button.getBoundingClientRect();
  const left = Math.min(at.left, window.innerWidth - menu.offsetWidth - 8);
  const below = at.bottom + 4;
  const fits = below + menu.offsetHeight < window.innerHeight;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${fits ? below : Math.max(8, at.top - menu.offsetHeight - 4)}px`;
}

function addNote(menu, text) {
  const note = document.createElement('li');
  note.className = 'tracker-menu-note';
  note.setAttribute('role', 'menuitem');
  note.setAttribute('aria-disabled', 'true');
  note.tabIndex = -1;
  note.textContent = text;
  menu.replaceChildren(note);
  note.focus();
}

function fill(menu, items, nothing = '') {
  if (items.length === 0) {
    addNote(menu, nothing);
  } else {
    menu.replaceChildren(...items.map(([text, act]) => item(menu, text, act)));
    menu.firstElementChild.focus();
  }
  put(menu, menu.previousElementSibling);
}

function item(menu, text, act) {
  const element = document.createElement('li');
  element.setAttribute('role', 'menuitem');
  element.tabIndex = -1;
  element.textContent = text;
  element.addEventListener('click', () => {
    menu.previousElementSibling.focus();
    menu.hidePopover();
    act();
  });
  return element;
}

function onKey(menu, event) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const moves = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (event.key in moves) {
    event.preventDefault();
    items[moves[event.key]].focus();
  } else if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    document.activeElement.click();
  } else if (event.key === 'Tab' || event.key === 'Escape') {
    event.preventDefault();
    menu.previousElementSibling.focus();
    menu.hidePopover();
  }
}
