import type { MinutesToPrintJson } from '@concordat/database/reads';
import {
  type CalendarDate,
  type Instant,
  londonDateOf,
  londonTimeOf,
  writtenDate,
} from '@concordat/domain/kernel';
import { sheetsOfMinutes } from '../board-pack/sheets-of-minutes.ts';
import type { PaperSheets } from '../board-pack/sheets-of-paper.ts';

/** Minutes as a document of their own: to file, to send and to sign on paper. */
export type MinutesSheets = {
  /** Of the file and in its properties. */
  readonly title: string;
  readonly forum: string;
  readonly paper: PaperSheets;
};

/** `today` is the office's day the copy is made on. */
export function sheetsOfMinutesAlone(given: MinutesToPrintJson, today: CalendarDate): MinutesSheets {
  const { forumName, startsAt, venue, minutes } = given;
  const paper = sheetsOfMinutes(minutes, 'minutes');
  const held = [writtenDate(minutes.heldOn as CalendarDate), startsAt, venue].filter((part) => part !== null);
  return {
    title: `${forumName}: ${paper.heading}`,
    forum: forumName,
    paper: {
      ...paper,
      facts: [['Held', held.join(', ')], ...paper.facts],
      closing: [...standingOf(given), ['This copy', `Of the record as it stood on ${writtenDate(today)}`]],
    },
  };
}

function standingOf({ minutes, approvedOn, signedByName, signedAt }: MinutesToPrintJson) {
  const signed = signedAt as Instant | null;
  return [
    [
      'Approved',
      approvedOn === null
        ? minutes.status === 'draft'
          ? 'Not yet: these are a draft'
          : 'At a meeting that is not recorded here'
        : `As a true record on ${writtenDate(approvedOn as CalendarDate)}`,
    ],
    [
      'Signed',
      signed === null
        ? 'Not yet'
        : `${signedByName ?? 'By whom is not recorded'}, ${writtenDate(londonDateOf(signed))} at ${londonTimeOf(signed)}`,
    ],
  ] as const;
}
