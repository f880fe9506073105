/** The board as it stands in the page: its cards, cells, counts and messages. */
import { call } from './page.js';

const status = document.getElementById('board-status');
const refusal = document.getElementById('board-refused');

export class Board {
  constructor(root) {
    this.root = root;
  }

  /** One of the board's texts with {0}, {1}… filled in. */
  text(name, ...values) {
    const key = `text${name[0].toUpperCase()}${name.slice(1)}`;
    return this.root.dataset[key].replace(/\{(\d)\}/g, (_, position) => values[position] ?? '');
  }

  cards() {
    return [...this.root.querySelectorAll('.tracker-card')];
  }

  cells() {
    return [...this.root.querySelectorAll('.tracker-cell')];
  }

  cellOf(element) {
    return element.closest('.tracker-cell');
  }

  columnOf(element) {
    return Number(this.cellOf(element).dataset.column);
  }

  /** The cell of a column in the swimlane the card is in. */
  cellFor(card, column) {
    return card.closest('[data-lane]').querySelector(`.tracker-cell[data-column="${column}"]`);
  }

  /** Where the card may go: steps that lead to columns, and whether it may be ranked. */
  targets(card) {
    const key = encodeURIComponent(card.dataset.issue);
    return call(`/secure/board/targets?rapidView=${this.root.dataset.board}&key=${key}`);
  }

  /** Puts the card into a cell before another card, or last; keeps the counts and the focus. */
  place(card, cell, before = null) {
    const focused = card.contains(document.activeElement) ? document.activeElement : null;
    this.#count(this.columnOf(card), -1);
    cell.querySelector('ul').insertBefore(card, before);
    this.#count(this.columnOf(card), 1);
    focused?.focus();
  }

  #count(column, change) {
    const badge = this.root.querySelector(`[data-count="${column}"]`);
    badge.textContent = String(Number(badge.textContent) + change);
  }

  /** Says what happened to those who do not see it, and takes an older refusal away. */
  announce(text) {
    refusal.hidden = true;
    status.textContent = text;
  }

  /** Says why something did not happen. */
  refuse(text) {
    status.textContent = '';
    refusal.hidden = false;
    refusal.querySelector('p').textContent = text;
  }
}
