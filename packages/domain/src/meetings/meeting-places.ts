import { markingOnceApproved, writtenMarking } from '../documents/index.ts';
import type { Action } from './action.ts';
import type { ImportedAction, ImportedMeeting, ImportedMinutes, ImportedPaper } from './imported-meeting.ts';
import type { Meeting } from './meeting.ts';
import { paragraphLabels } from './pack-numbering.ts';

/** One place of a meeting that holds text: where it is in words, what it says, and the record that says it. */
export type Place = { readonly path: string; readonly text: string; readonly record: object };

/** The parts of a meeting, whether recorded or still to be. */
export type MeetingParts = {
  readonly startsAt: string | null;
  readonly venue: string | null;
  readonly attendance: ImportedMeeting['attendance'];
  readonly agendaItems: ImportedMeeting['agendaItems'];
  readonly papers: readonly ImportedPaper[];
  readonly minutes:
    | (Omit<ImportedMinutes, 'items'> & {
        readonly items: readonly Omit<ImportedMinutes['items'][number], 'actions'>[];
      })
    | null;
  readonly actions: readonly ImportedAction[];
};

export function partsOf(meeting: Meeting): MeetingParts {
  return meeting;
}

export function importedPartsOf(meeting: ImportedMeeting): MeetingParts {
  return { ...meeting, actions: meeting.minutes?.items.flatMap((item) => item.actions) ?? [] };
}

/** Every place in printed order; no two have the same path, and a path does not move when something is added after it. */
export function placesOf(parts: MeetingParts): readonly Place[] {
  const places: Place[] = [];
  const taken = new Set<string>();
  const add = (path: string, text: string, record: object) => {
    let distinct = path;
    for (let again = 2; taken.has(distinct); again += 1) distinct = `${path} (${again})`;
    taken.add(distinct);
    places.push({ path: distinct, text, record });
    return distinct;
  };

  if (parts.startsAt !== null) add('Time', parts.startsAt, parts);
  if (parts.venue !== null) add('Venue', parts.venue, parts);
  for (const there of parts.attendance ?? []) {
    const who = [there.name, there.post, there.bodyName].filter((part) => part !== null).join(', ');
    add(`${attendanceInWords[there.kind]}: ${who}`, who, there);
  }
  for (const item of parts.agendaItems ?? []) {
    const text = [item.title, ...item.subItems, item.lead ?? '', kindInWords[item.kind]];
    add(`Agenda item ${item.number}`, text.filter(Boolean).join('; '), item);
  }
  for (const paper of parts.papers) addPaper(paper, add);
  if (parts.minutes !== null) addMinutes(parts.minutes, add);
  for (const action of parts.actions) {
    add(
      `Action ${action.paragraphNumber ?? ''}: ${action.text}`.replace(' :', ':'),
      actionText(action),
      action,
    );
  }
  return places;
}

type Add = (path: string, text: string, record: object) => string;

function addPaper(paper: ImportedPaper, add: Add): void {
  const path = `Paper ${paper.itemNumber ?? 'without an item'}: ${paper.title}`;
  const from = [paper.addressedTo, paper.author, paper.date, writtenMarking(paper.marking)];
  const name = add(
    path,
    [...from, ...paper.contactOfficers, ...paper.sourceDocuments].filter(Boolean).join('; '),
    paper,
  );
  for (const section of paper.sections) {
    const heading = [section.number, section.heading].filter(Boolean).join(' ');
    const at = add(`${name}, section ${heading}`, heading, section);
    const numbers = paragraphLabels(
      '',
      section.paragraphs.map((paragraph) => paragraph.number),
    );
    section.paragraphs.forEach((paragraph, position) => {
      add(`${paragraph.number === null ? at : name},${numbers[position] ?? ''}`, paragraph.text, paragraph);
    });
  }
  for (const asked of paper.recommendations) {
    add(
      `${name}, recommendation ${asked.number ?? ''}${asked.limb ?? ''}`,
      `${asked.verb}: ${asked.text}`,
      asked,
    );
  }
  for (const table of paper.tables) {
    const cells = table.rows.map((row) => [row.label, ...row.values.map((value) => value ?? '')].join(' | '));
    add(
      `${name}, table ${table.caption ?? ''}`.trim(),
      [table.columns.join(' | '), ...cells].join('\n'),
      table,
    );
  }
}

function addMinutes(minutes: NonNullable<MeetingParts['minutes']>, add: Add): void {
  // A mark of draft lifts on approval, so it is no difference between what was written.
  add('Minutes', writtenMarking(markingOnceApproved(minutes.marking)), minutes);
  for (const item of minutes.items) {
    const name = [item.number, item.title].filter(Boolean).join(' ');
    const at = add(`Minutes ${name}`, [item.title, ...item.outcomes].join('; '), item);
    const numbers = paragraphLabels(
      '',
      item.paragraphs.map((paragraph) => paragraph.number),
    );
    item.paragraphs.forEach((paragraph, position) => {
      add(
        `${paragraph.number === null ? at : 'Minutes'}${numbers[position] ?? ''}`,
        paragraph.text,
        paragraph,
      );
    });
    item.resolutions.forEach((resolution, position) => {
      add(`${at}, resolution ${position + 1}`, resolution.text, resolution);
    });
  }
}

function actionText(action: ImportedAction | Action): string {
  const owner = [action.ownerPost, action.ownerBodyName].filter((part) => part !== null).join(', ');
  return [action.text, owner, action.due.printed ?? ''].filter(Boolean).join('; ');
}

const attendanceInWords = {
  member: 'Member',
  inAttendance: 'In attendance',
  apologies: 'Apologies',
} as const;
const kindInWords = {
  standing: '',
  paper: 'paper attached',
  verbal: 'verbal update',
  toFollow: 'report to follow',
} as const;
