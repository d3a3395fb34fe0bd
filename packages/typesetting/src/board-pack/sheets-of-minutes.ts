import type { MinutesJson } from '@concordat/database/reads';
import { type CalendarDate, writtenDate } from '@concordat/domain/kernel';
import { correctionInWords, correctionsOf, discussionOf, outcomesInWords } from '@concordat/domain/printed';
import { type BlockSheets, markingInWords, type PaperSheets } from './sheets-of-paper.ts';

const present: Readonly<Record<string, string>> = {
  member: 'Members',
  inAttendance: 'In attendance',
  apologies: 'Apologies',
};

/** Minutes as they stand in a pack: who was there, then each item with what was resolved and who is to act. */
export function sheetsOfMinutes(minutes: MinutesJson, label: string): PaperSheets {
  const title = `${minutes.status === 'draft' ? 'Draft minutes' : 'Minutes'} of ${writtenDate(minutes.heldOn as CalendarDate)}`;
  return {
    label,
    heading: title,
    place: 'minutes',
    marking: markingInWords(minutes.marking),
    facts: Object.entries(present).flatMap(([kind, words]) => {
      const names = minutes.attendance.filter((one) => one.kind === kind).map(nameOf);
      return names.length === 0 ? [] : [[words, names.join('; ')] as const];
    }),
    recommendations: [],
    sections: minutes.items.map((item) => ({
      number: item.number ?? '',
      heading: item.title,
      blocks: blocksOf(item),
    })),
    closing: [],
  };
}

function blocksOf(item: MinutesJson['items'][number]): readonly BlockSheets[] {
  const paragraph = (number: string, text: string): BlockSheets => ({ kind: 'paragraph', number, text });
  const outcome = outcomesInWords(item.outcomes);
  const discussion = discussionOf(item);
  const { under, rest } = correctionsOf(item.corrections, [...discussion, ...item.resolutions]);
  const words = (corrections: typeof rest) => corrections.map((one) => `(${correctionInWords(one)}.)`);
  const notes = (corrections: typeof rest) => words(corrections).map((text) => paragraph('', text));
  return [
    ...discussion.flatMap(({ id, number, text }) => [paragraph(number ?? '', text), ...notes(under(id))]),
    ...(item.resolutions.length === 0
      ? []
      : [
          {
            kind: 'resolved' as const,
            texts: item.resolutions.map(({ id, text }) => [text, ...words(under(id))].join(' ')),
          },
        ]),
    ...item.actions.map((action) => ({
      kind: 'action' as const,
      text: action.text,
      owner: `${action.ownerPost ?? action.ownerBodyName ?? 'Nobody named'}, ${dueOf(action)}`,
    })),
    ...notes(rest),
    ...(outcome === '' ? [] : [paragraph('', `Outcome: ${outcome}`)]),
  ];
}

function dueOf({ dueOn, duePrinted }: MinutesJson['items'][number]['actions'][number]): string {
  return dueOn === null ? (duePrinted ?? 'no date set') : `due ${writtenDate(dueOn as CalendarDate)}`;
}

function nameOf({ name, post, bodyName }: MinutesJson['attendance'][number]): string {
  return [name, post, bodyName].filter((part) => part !== null).join(', ');
}
