/**
 * Moves cards on a Kanban board, by mouse and by keyboard. Without this module each card's Move
 * link leads to a page that does the same.
 */
import { Board } from './board-view.js';
import { startDragging } from './board-drag.js';
import { startMenus } from './board-menu.js';

const root = document.getElementById('board');
if (root) {
  const board = new Board(root);
  startMenus(board);
  startDragging(board);
}
