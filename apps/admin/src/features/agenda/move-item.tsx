import type { PointerEvent } from 'react';
import type { ShownItem } from './shown-agenda.ts';

/** Where an item stands and how it goes elsewhere. */
export type Moving = {
  /** Counted from 1. */
  readonly place: number;
  readonly count: number;
  readonly move: (to: number, button: string) => void;
  /** The place it is dragged over; null when it is let go. */
  readonly dragTo: (over: number | null) => void;
};

/** Up and down by keyboard or touch, and a handle for the mouse. */
export function MoveItem({
  item,
  moving: { place, count, move, dragTo },
}: {
  item: ShownItem;
  moving: Moving;
}) {
  const id = (way: string) => `move-${way}-${item.id}`;
  const isFirst = place === 1;
  const isLast = place === count;
  return (
    <div className="cc-builder__moves">
      <button
        type="button"
        id={id('up')}
        className="cc-builder__move"
        aria-label={`Move ${item.title} up`}
        aria-disabled={isFirst || undefined}
        onClick={() => !isFirst && move(place - 1, id('up'))}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        id={id('down')}
        className="cc-builder__move"
        aria-label={`Move ${item.title} down`}
        aria-disabled={isLast || undefined}
        onClick={() => !isLast && move(place + 1, id('down'))}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <span
        className="cc-builder__handle"
        title="Drag to another place"
        aria-hidden="true"
        // Or the browser drags whatever link the page has scrolled under where it began.
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          dragTo(place);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) dragTo(placeUnder(event) ?? place);
        }}
        onPointerUp={(event) => {
          dragTo(null);
          const over = placeUnder(event);
          if (over !== null && over !== place) move(over, id('up'));
        }}
        onPointerCancel={() => dragTo(null)}
      >
        ⠿
      </span>
    </div>
  );
}

/** The place of the item under the pointer. */
function placeUnder({ clientX, clientY }: PointerEvent): number | null {
  const item = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]');
  return item ? Number(item.dataset.place) : null;
}
