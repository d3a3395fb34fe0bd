import type {
  ImportedAction,
  ImportedAgendaItem,
  ImportedMeeting,
  ImportedMinutes,
  ImportedMinutesItem,
} from './imported-meeting.ts';
import { addMinutesPlaces } from './minutes-places.ts';
import { addPaperPlaces, type PaperParts } from './paper-places.ts';

/** One place of a meeting that holds text: where it is in words, what it says, and the record that says it. */
export type Place = { readonly path: string; readonly text: string; readonly record: object };

/** Adds a place and gives the path it got, told apart from one of the same words. */
export type AddPlace = (path: string, text: string, record: object) => string;

/** The words of a meeting, whether recorded or still to be: what two of them are compared by. */
export type MeetingParts = {
  readonly startsAt: string | null;
  readonly venue: string | null;
  readonly attendance:
    | readonly Pick<
        NonNullable<ImportedMeeting['attendance']>[number],
        'kind' | 'name' | 'post' | 'bodyName'
      >[]
    | null;
  readonly agendaItems:
    | readonly Pick<ImportedAgendaItem, 'number' | 'title' | 'subItems' | 'lead' | 'kind'>[]
    | null;
  readonly papers: readonly PaperParts[];
  readonly minutes: MinutesParts | null;
  readonly actions: readonly ActionParts[];
};

export type MinutesParts = Pick<ImportedMinutes, 'marking'> & {
  readonly items: readonly (Pick<ImportedMinutesItem, 'number' | 'title' | 'outcomes'> & {
    readonly paragraphs: readonly Pick<ImportedMinutesItem['paragraphs'][number], 'number' | 'text'>[];
    readonly resolutions: readonly { readonly text: string }[];
  })[];
};

type ActionParts = Pick<ImportedAction, 'paragraphNumber' | 'text' | 'ownerPost' | 'ownerBodyName'> & {
  readonly due: { readonly printed: string | null };
};

/** A file's actions stand under the items that raised them. */
export function importedPartsOf(meeting: ImportedMeeting): MeetingParts {
  return { ...meeting, actions: meeting.minutes?.items.flatMap((item) => item.actions) ?? [] };
}

/** Every place in printed order; no two have the same path, and a path does not move when something is added after it. */
export function placesOf(parts: MeetingParts): readonly Place[] {
  const places: Place[] = [];
  const taken = new Set<string>();
  const add: AddPlace = (path, text, record) => {
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
  for (const paper of parts.papers) addPaperPlaces(paper, add);
  if (parts.minutes !== null) addMinutesPlaces(parts.minutes, add);
  for (const action of parts.actions) {
    const raised = ['Action', action.paragraphNumber].filter((part) => part !== null).join(' ');
    add(`${raised}: ${action.text}`, actionText(action), action);
  }
  return places;
}

function actionText(action: ActionParts): string {
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
