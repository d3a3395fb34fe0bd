import type { Declaration } from './declaration.ts';
import type { Meeting } from './meeting.ts';
import type { MinutesItemId } from './meetings-ids.ts';
import type { Minutes, MinutesItem } from './minutes.ts';

/** A meeting while its minutes are written. */
export type MinutesInHand = { readonly meeting: Meeting; readonly declarations: readonly Declaration[] };

/** Minutes change until a later meeting has approved them. */
export function openMinutesOf({ meeting }: MinutesInHand): Minutes | null {
  const isOpen = meeting.status === 'held' || meeting.status === 'minutesDraft';
  return isOpen && meeting.minutes?.status === 'draft' ? meeting.minutes : null;
}

export function minutesItemOf(inHand: MinutesInHand, id: MinutesItemId): MinutesItem | null {
  return openMinutesOf(inHand)?.items.find((item) => item.id === id) ?? null;
}

/** The next number under an item, "5.3": above every one that a paragraph or an action there has or had. */
export function nextParagraphNumber(item: MinutesItem, { actions }: Pick<Meeting, 'actions'>): string | null {
  if (item.number === null) return null;
  const numbers = [
    ...item.paragraphs.map(({ number }) => number),
    ...actions.filter(({ minutesItemId }) => minutesItemId === item.id).map((each) => each.paragraphNumber),
  ];
  const taken = numbers.flatMap((number) => {
    const last = number?.startsWith(`${item.number}.`)
      ? Number(number.slice(item.number?.length ?? 0).slice(1))
      : Number.NaN;
    return Number.isInteger(last) ? [last] : [];
  });
  return `${item.number}.${Math.max(0, ...taken) + 1}`;
}
