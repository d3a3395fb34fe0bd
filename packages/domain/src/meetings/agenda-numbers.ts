import type { Agenda } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import { freeSupplements } from './pack-numbering.ts';

/** An agenda that is not out counts its items as they stand: 1, 2, 3. */
export function countedAgain(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return items.map((item, at) => {
    const number = String(at + 1);
    return item.number === number ? item : { ...item, number };
  });
}

/**
 * The number of the next late item, S1 and on: higher than that of every supplement there was, whether a paper or an
 * item, so that nothing is renumbered and no number comes back.
 */
export function nextSupplement({
  agendaItems,
  papersWithoutItem,
}: Pick<Agenda, 'agendaItems' | 'papersWithoutItem'>): string {
  const items = agendaItems.map(({ number }) => number);
  const taken = [...items, ...freeSupplements(papersWithoutItem, items)].flatMap((number) => {
    const [, count] = /^S(\d+)$/.exec(number) ?? [];
    return count === undefined ? [] : [Number(count)];
  });
  return `S${Math.max(0, ...taken) + 1}`;
}
