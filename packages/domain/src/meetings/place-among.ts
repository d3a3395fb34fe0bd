import type { AgendaItem } from './agenda-item.ts';

const opening = ['welcome', 'declarations', 'earlierMinutes', 'actionLog'];

/** Puts an item that comes by itself where an agenda has it: the opening items first, other business last. */
export function placeAmong(items: readonly AgendaItem[], item: AgendaItem): readonly AgendaItem[] {
  const own = turnOf(item);
  const after = items.findLastIndex((other) => turnOf(other) <= own);
  return [...items.slice(0, after + 1), item, ...items.slice(after + 1)];
}

function turnOf({ role }: Pick<AgendaItem, 'role'>): number {
  if (role === 'anyOtherBusiness') return opening.length + 1;
  const at = role === null ? -1 : opening.indexOf(role);
  return at === -1 ? opening.length : at;
}
