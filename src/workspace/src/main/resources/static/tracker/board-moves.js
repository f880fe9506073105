/** Moves shown at once and taken back when the server refuses. */
import { base, call } from './page.js';

/** Takes a step; the card stands in its new column meanwhile, before the given card or last. */
export async function takeStep(board, card, step, before = null) {
  if (step.screen) {
    window.location.assign(base + step.url);
    return;
  }
  const key = card.dataset.issue;
  const takeBack = remember(board, card);
  if (step.column !== board.columnOf(card)) {
    board.place(card, board.cellFor(card, step.column), before);
  }
  card.setAttribute('aria-busy', 'true');
  try {
    await call(`/rest/api/2/issue/${encodeURIComponent(key)}/transitions`, {
      method: 'POST',
      body: JSON.stringify({ transition: { id: String(step.id) } }),
    });
    card.querySelector('[data-card-status]').textContent = step.status;
    board.announce(board.text('moved', key, step.columnName));
    if (before) {
      await sendRank(card);
    }
  } catch (refused) {
    takeBack();
    board.refuse(board.text('refused', key, refused.message || board.text('failed')));
  } finally {
    card.removeAttribute('aria-busy');
  }
}

/** Puts the card before another card of its cell, or last. */
export async function rank(board, card, before) {
  const key = card.dataset.issue;
  const takeBack = remember(board, card);
  const cell = board.cellOf(card);
  board.place(card, cell, before);
  try {
    await sendRank(card);
    const cards = [...card.parentElement.children];
    board.announce(board.text('ranked', key, cards.indexOf(card) + 1, cards.length));
  } catch (refused) {
    takeBack();
    board.refuse(board.text('refused', key, refused.message || board.text('failed')));
  }
}

function remember(board, card) {
  const cell = board.cellOf(card);
  const next = card.nextElementSibling;
  return () => board.place(card, cell, next?.parentElement === cell.querySelector('ul') ? next : null);
}

function sendRank(card) {
  const next = card.nextElementSibling;
  const previous = card.previousElementSibling;
  if (!next && !previous) {
    return null;
  }
  const place = next
    ? { rankBeforeIssue: next.dataset.issue }
    : { rankAfterIssue: previous.dataset.issue };
  return call('/rest/agile/1.0/issue/rank', {
    method: 'PUT',
    body: JSON.stringify({ issues: [card.dataset.issue], ...place }),
  });
}
