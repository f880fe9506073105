/** Dragging cards with the mouse; only columns that a step leads to accept a card. */
import { chooseStep } from './board-menu.js';
import { rank, takeStep } from './board-moves.js';

const open = 'is-open';
const closed = 'is-closed';

class Drag {
  constructor(board, card) {
    this.board = board;
    this.card = card;
    this.over = null;
    this.done = false;
    this.answer = board.targets(card).then((targets) => {
      this.targets = targets;
      this.show();
    });
    this.answer.catch(() => {});
  }

  /** Whether the cell takes the card; null while the server has not answered yet. */
  accepts(cell) {
    if (cell.closest('[data-lane]') !== this.card.closest('[data-lane]')) {
      return false;
    }
    if (!this.targets) {
      return null;
    }
    return cell === this.board.cellOf(this.card)
      ? this.targets.rank
      : this.stepsTo(cell).length > 0;
  }

  stepsTo(cell) {
    return this.targets.steps.filter((step) => step.column === Number(cell.dataset.column));
  }

  show() {
    for (const cell of this.board.cells()) {
      const accepts = this.accepts(cell);
      cell.classList.toggle(open, accepts === true && this.started);
      cell.classList.toggle(closed, accepts === false && this.started);
    }
  }

  start() {
    this.started = true;
    this.show();
    this.card.classList.add('is-dragged');
  }

  end() {
    this.started = false;
    this.card.classList.remove('is-dragged');
    for (const cell of this.board.cells()) {
      cell.classList.remove(open, closed);
    }
    if (!this.done && this.over && this.accepts(this.over) === false) {
      this.forbid(this.over);
    }
  }

  forbid(cell) {
    const { board, card } = this;
    const key = card.dataset.issue;
    const names = [...new Set((this.targets?.steps ?? []).map((step) => step.columnName))];
    const otherLane = cell.closest('[data-lane]') !== card.closest('[data-lane]');
    const why = otherLane
      ? board.text('lane', key)
      : names.length > 0
        ? board.text('possible', names.join(', '))
        : board.text('none', key);
    board.refuse(board.text('forbidden', key, cell.dataset.name, why));
  }

  async drop(cell, before) {
    const { board, card } = this;
    this.done = true;
    try {
      await this.answer;
    } catch (failed) {
      board.refuse(failed.message || board.text('failed'));
      return;
    }
    if (!this.accepts(cell)) {
      this.forbid(cell);
    } else if (cell === board.cellOf(card)) {
      if (before !== card.nextElementSibling) {
        await rank(board, card, before);
      }
    } else if (this.stepsTo(cell).length > 1) {
      chooseStep(board, card, this.stepsTo(cell), (step) => takeStep(board, card, step, before));
    } else {
      await takeStep(board, card, this.stepsTo(cell)[0], before);
    }
  }
}

function cardBelow(cell, y, dragged) {
  const cards = [...cell.querySelectorAll('.tracker-card')].filter((card) => card !== dragged);
  return (
    cards.find((card) => {
      const box = card.getBoundingClientRect();
      return y < box.top + box.height / 2;
    }) ?? null
  );
}

export function startDragging(board) {
  let drag = null;
  board.root.addEventListener('dragstart', (event) => {
    const card = event.target.closest?.('.tracker-card');
    if (!card || event.target !== card) {
      return;
    }
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.dataset.issue);
    drag = new Drag(board, card);
    drag.start();
  });
  board.root.addEventListener('dragover', (event) => {
    const cell = board.cellOf(event.target);
    if (drag && cell) {
      drag.over = cell;
      if (drag.accepts(cell) !== false) {
        event.preventDefault();
      }
    }
  });
  board.root.addEventListener('drop', (event) => {
    const cell = board.cellOf(event.target);
    if (drag && cell) {
      event.preventDefault();
      drag.drop(cell, cardBelow(cell, event.clientY, drag.card));
    }
  });
  document.addEventListener('dragover', (event) => {
    if (drag && !event.target.closest?.('.tracker-cell')) {
      drag.over = null;
    }
  });
  document.addEventListener('dragend', () => {
    drag?.end();
    drag = null;
  });
}
