import { findMarking, type Marking } from '../documents/index.ts';
import {
  type AttendanceKind,
  type ImportedMeeting,
  type ImportedMinutes,
  type ImportedMinutesItem,
  readDue,
} from '../meetings/index.ts';
import type { DraftAction, DraftAttendee, DraftDocument, DraftItem } from './pack-draft.ts';
import { type OwnersKnown, recogniseOwner } from './recognise-owner.ts';
import { resolutionsIn } from './resolutions-in.ts';

/** Minutes come in as a draft, and a draft is marked as one whether it prints the mark or not. */
export function importedMinutes(
  document: DraftDocument,
  lines: readonly string[],
  owners: OwnersKnown,
): ImportedMinutes {
  const [first, last] = document.lines;
  return {
    marking: asDraft(findMarking(lines.slice(first - 1, last))),
    namedReaders: [],
    line: first,
    items: (document.items ?? []).map((item) => minutesItem(item, document, owners)),
  };
}

export function importedAttendance({
  attendance,
}: DraftDocument): NonNullable<ImportedMeeting['attendance']> {
  const as = (kind: AttendanceKind, people: readonly DraftAttendee[] = []) =>
    people.map(({ name, post, body }) => ({ kind, name, post, bodyName: body, personId: null }));
  return [
    ...as('member', attendance?.members),
    ...as('inAttendance', attendance?.inAttendance),
    ...as('apologies', attendance?.apologies),
  ];
}

function asDraft(marking: Marking): Marking {
  return marking.level === 'officialSensitive'
    ? marking
    : { level: 'officialSensitive', descriptor: 'DRAFT', printed: marking.printed };
}

function minutesItem(item: DraftItem, document: DraftDocument, owners: OwnersKnown): ImportedMinutesItem {
  const paragraphs = item.paragraphs ?? [];
  const printed = document.sections.flatMap((section) => section.paragraphs);
  const lineOf = ({ number, text }: { readonly number: string | null; readonly text: string }) =>
    printed.find((paragraph) => paragraph.number === number && paragraph.text === text)?.line ?? null;
  return {
    number: item.number,
    title: item.title,
    outcomes: item.outcomes ?? [],
    paragraphs: paragraphs.map(({ number, text }) => ({ number, text, line: lineOf({ number, text }) })),
    resolutions: resolutionsIn(paragraphs).map((text) => ({ text })),
    actions: (item.actions ?? []).map((action) => ({
      paragraphNumber: placeOf(action, paragraphs),
      text: action.text,
      ...recogniseOwner(action.owner, owners),
      due: readDue(action.due),
    })),
  };
}

/** The number the action stands under: its own paragraph's, or that of the heading "Action" above its limb. */
function placeOf(action: DraftAction, paragraphs: NonNullable<DraftItem['paragraphs']>): string | null {
  const at = paragraphs.findIndex(({ text }) => text.includes(action.text));
  const above = paragraphs.slice(0, at + 1).findLast(({ number }) => number !== null && /^\d/.test(number));
  return above?.number ?? null;
}
