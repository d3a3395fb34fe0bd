import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from 'react';

export type FigurePlace = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, FigurePlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** One stop of the keyboard for all figures of a table, moved by the arrow keys; also follows the pointer. */
export function useFigureCursor(rowCount: number, columnCount: number) {
  const [home, setHome] = useState<FigurePlace>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<FigurePlace | null>(null);

  return {
    pointed,
    tabIndexOf: (row: number, column: number) => (row === home.row && column === home.column ? 0 : -1),
    handlers: {
      onPointerOver: (event: PointerEvent) => setPointed(placeOf(event.target)),
      onPointerLeave: () => setPointed(placeOf(document.activeElement)),
      onFocus: (event: FocusEvent) => {
        const place = placeOf(event.target);
        if (place !== null) setHome(place);
        setPointed(place);
      },
      onBlur: () => setPointed(null),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = steps[event.key];
        const from = placeOf(event.target);
        if (step === undefined || from === null || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const row = within(from.row + step.row, rowCount);
        const column = within(from.column + step.column, columnCount);
        event.currentTarget.querySelector<HTMLElement>(`[data-figure="${row}:${column}"]`)?.focus();
      },
    },
  };
}

function placeOf(target: EventTarget | null): FigurePlace | null {
  if (!(target instanceof Element)) return null;
  const written = target.closest('[data-figure]')?.getAttribute('data-figure');
  const [row, column] = written?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

function within(place: number, count: number): number {
  return Math.min(Math.max(place, 0), count - 1);
}
