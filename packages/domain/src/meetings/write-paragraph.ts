import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { ParagraphId } from './meetings-ids.ts';
import type { MinutesItem } from './minutes.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { type MinutesInHand, nextParagraphNumber, openMinutesOf } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';
import type { Paragraph } from './paper.ts';

export type WriteParagraph = {
  /** Null begins a new paragraph at the end of the item. */
  readonly paragraphId: ParagraphId | null;
  readonly text: string;
};

/** A numbered paragraph in new words; it keeps its number, and what it said before is kept beside it. */
export function writeParagraph(
  { inHand, item }: { readonly inHand: MinutesInHand; readonly item: MinutesItem },
  { paragraphId, text: typed }: WriteParagraph,
  { now, newId }: Circumstances,
): Decision<Paragraph, MinutesEvent, MinutesRefusal> {
  const known = item.paragraphs.find(({ id }) => id === paragraphId) ?? null;
  if (openMinutesOf(inHand) === null || (paragraphId !== null && known === null)) {
    return refuse({ kind: 'MinutesNotOpen' });
  }
  const text = typed.trim();
  if (text === '') return refuse({ kind: 'ParagraphEmpty' });
  const paragraph: Paragraph =
    known === null
      ? {
          id: idOf<'Paragraph'>(newId()),
          number: nextParagraphNumber(item, inHand.meeting),
          text,
          line: null,
        }
      : { ...known, text };
  return accept(paragraph, {
    type: 'ParagraphWritten',
    meetingId: inHand.meeting.id,
    itemId: item.id,
    paragraphId: paragraph.id,
    number: paragraph.number,
    isNew: known === null,
    at: now,
  });
}
