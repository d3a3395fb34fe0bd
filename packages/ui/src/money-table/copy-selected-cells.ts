import type { ClipboardEvent } from 'react';

/** Turns a selection of several cells into tab-separated plain numbers; text selected inside one cell is left as it is. */
export function copySelectedCells(event: ClipboardEvent<HTMLTableElement>): void {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return;
  const lines = [...event.currentTarget.rows]
    .map((row) =>
      [...row.cells]
        .filter((cell) => selection.containsNode(cell, true))
        .map((cell) => cell.dataset.plain ?? cell.textContent?.trim() ?? ''),
    )
    .filter((cells) => cells.length > 0);
  if (lines.flat().length < 2) return;
  event.clipboardData.setData('text/plain', lines.map((cells) => cells.join('\t')).join('\n'));
  event.preventDefault();
}
