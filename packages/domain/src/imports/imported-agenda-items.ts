import { unmarked } from '../documents/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import {
  type AgendaItemKind,
  type AgendaItemPurpose,
  canCreateDecision,
  type ImportedAgendaItem,
  type ImportedPaper,
  paragraphLabels,
} from '../meetings/index.ts';
import type { DraftDocument, DraftItem } from './pack-draft.ts';

const kindByPaper: { readonly [Paper in NonNullable<DraftItem['paper']>]: AgendaItemKind } = {
  attached: 'paper',
  verbal: 'verbal',
  toFollow: 'toFollow',
};

/** Numbers stay as printed; an item without one is known by its place, and a number printed twice is told apart. */
export function importedAgendaItems(
  agenda: DraftDocument,
  papers: readonly ImportedPaper[],
  minutesApprovedUnder: (itemNumber: string) => CalendarDate | null,
): readonly ImportedAgendaItem[] {
  const items = agenda.items ?? [];
  const numbers = paragraphLabels(
    '',
    items.map((item) => item.number),
  ).map((label) => label.trim());
  return items.map((item, at): ImportedAgendaItem => {
    const number = numbers[at] ?? '';
    const own = papers.filter((paper) => paper.itemNumber === number);
    const approvesMinutesOf = minutesApprovedUnder(number);
    return {
      number,
      title: item.title,
      subItems: [],
      lead: item.lead ?? null,
      kind: item.paper ? kindByPaper[item.paper] : own.length > 0 ? 'paper' : 'standing',
      purpose: approvesMinutesOf === null ? purposeOf(own) : 'decide',
      closedReason: null,
      marking: unmarked,
      namedReaders: [],
      approvesMinutesOf,
      line: agenda.lines[0],
    };
  });
}

/** What an item is for follows from the most that its papers ask; the agenda itself seldom says. */
function purposeOf(papers: readonly ImportedPaper[]): AgendaItemPurpose | null {
  const verbs = papers.flatMap((paper) => paper.recommendations.map((asked) => asked.verb));
  if (verbs.some(canCreateDecision)) return 'decide';
  if (verbs.some((verb) => verb === 'consider' || verb === 'endorse')) return 'discuss';
  return verbs.includes('note') ? 'note' : null;
}
