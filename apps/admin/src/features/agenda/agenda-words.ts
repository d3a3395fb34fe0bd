import { type PaperStanding, paperStanding, titleOfEscalated } from '@concordat/domain/meetings';
import { themeWords } from '@concordat/domain/printed';
import { longDate, type TagTone } from '@concordat/ui';
import type { AgendaItemKind } from '../../generated/graphql.ts';
import type { ShownItem, Waiting } from './shown-agenda.ts';

export const kindWords: Readonly<Record<AgendaItemKind, string>> = {
  paper: 'Paper',
  verbal: 'Verbal update',
  toFollow: 'Report to follow',
  standing: 'Standing item',
};

const standingTags: Readonly<Record<PaperStanding, readonly [string, TagTone] | null>> = {
  in: ['Paper in', 'good'],
  late: ['To follow', 'caution'],
  missing: ['Paper missing', 'alarm'],
  notNeeded: null,
};

/** How the papers of an item stand; minutes put up for approval count as its paper once they are in the record. */
export function standingOf(item: ShownItem): PaperStanding {
  return paperStanding(item, item.papers.length + (item.minutesId === null ? 0 : 1));
}

/** What to show of the papers of an item; null where none is needed. */
export function paperTag(item: ShownItem): readonly [string, TagTone] | null {
  const standing = standingOf(item);
  if (item.approvesMinutesOf === null) return standingTags[standing];
  return standing === 'in' ? ['Minutes in', 'good'] : ['Minutes not in yet', 'caution'];
}

/** "3 papers in, 1 to follow, 2 missing". */
export function paperCounts(items: readonly ShownItem[]): string {
  const papers = items.filter(({ approvesMinutesOf }) => approvesMinutesOf === null);
  const count = (wanted: PaperStanding) => papers.filter((item) => standingOf(item) === wanted).length;
  const [there, late, missing] = [count('in'), count('late'), count('missing')];
  return [
    `${there} ${there === 1 ? 'paper' : 'papers'} in`,
    ...(late > 0 ? [`${late} to follow`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
  ].join(', ');
}

/** "1 hour 20 minutes" of the items that say how long they take; null where none does. */
export function wholeTime(items: readonly ShownItem[]): string | null {
  const minutes = items.reduce((sum, item) => sum + (item.minutesOfTime ?? 0), 0);
  if (minutes === 0) return null;
  const hours = Math.floor(minutes / 60);
  const parts = [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(minutes % 60 > 0 ? [`${minutes % 60} minutes`] : []),
  ];
  return parts.join(' ');
}

/** What waits for the meeting, a line each. */
export function linesOf(waiting: Waiting): readonly string[] {
  const { earlierMinutes, openActions, planEntries, escalations, standingItems, theme } = waiting;
  const actions = openActions.length;
  return [
    ...earlierMinutes.map(({ heldOn }) => `Minutes of ${longDate(heldOn)} to approve`),
    ...(actions > 0 ? [`${actions} ${actions === 1 ? 'action that is' : 'actions that are'} open`] : []),
    ...standingItems.map(({ title }) => `Standing item: ${title}`),
    ...planEntries.map(({ title }) => `From the forward plan: ${title}`),
    ...escalations.map(titleOfEscalated),
    ...(theme === null ? [] : [`Theme in depth: ${themeWords[theme]}`]),
  ];
}
