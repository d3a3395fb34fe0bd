import { type Id, idOf } from '../kernel/index.ts';
import { type AgendaItem, unplanned } from './agenda-item.ts';
import type { Attendance } from './attendance.ts';
import type {
  ImportedAgendaItem,
  ImportedAttendance,
  ImportedMeeting,
  ImportedMinutes,
  ImportedPaper,
  WithoutIds,
} from './imported-meeting.ts';
import type { Meeting } from './meeting.ts';
import { importedPartsOf, placesOf } from './meeting-places.ts';
import type { Minutes } from './minutes.ts';
import type { Paper, Paragraph } from './paper.ts';

/** The id of a part: the recorded part's when one stands in the same place, otherwise a new one. */
export type IdFor = <Kind extends string>(part: object) => Id<Kind>;

export function idsByPlace(imported: ImportedMeeting, recorded: Meeting | null, newId: () => string): IdFor {
  const known = new Map<string, string>();
  for (const { path, record } of recorded === null ? [] : placesOf(recorded)) {
    if ('id' in record && typeof record.id === 'string') known.set(path, record.id);
  }
  const paths = new Map<object, string>();
  for (const { path, record } of placesOf(importedPartsOf(imported))) paths.set(record, path);
  return (part) => idOf(known.get(paths.get(part) ?? '') ?? newId());
}

export function attendanceFrom(there: ImportedAttendance, idFor: IdFor): Attendance {
  return { ...there, id: idFor(there), deputyFor: null };
}

/**
 * `minutesId` is that of the earlier minutes the item puts up for approval, null when they are not recorded. What the
 * office planned for an item stays with it, since no file says it.
 */
export function agendaItemFrom(
  item: ImportedAgendaItem,
  minutesId: AgendaItem['minutesId'],
  recorded: readonly AgendaItem[],
  idFor: IdFor,
): AgendaItem {
  const id = idFor<'AgendaItem'>(item);
  return { ...unplanned, ...recorded.find((known) => known.id === id), ...item, id, minutesId };
}

export function paperFrom(paper: ImportedPaper, agendaItems: readonly AgendaItem[], idFor: IdFor): Paper {
  return {
    ...paper,
    id: idFor(paper),
    agendaItemId: agendaItems.find((item) => item.number === paper.itemNumber)?.id ?? null,
    sections: paper.sections.map((section) => ({
      ...section,
      id: idFor(section),
      paragraphs: section.paragraphs.map((paragraph) => paragraphFrom(paragraph, idFor)),
    })),
    recommendations: paper.recommendations.map((asked) => ({ ...asked, id: idFor(asked) })),
    tables: paper.tables.map((table) => ({ ...table, id: idFor(table) })),
  };
}

/** Minutes keep the status they have reached; new ones are a draft until a later meeting approves them. */
export function minutesFrom(minutes: ImportedMinutes, recorded: Minutes | null, idFor: IdFor): Minutes {
  return {
    id: idFor(minutes),
    status: recorded?.status ?? 'draft',
    marking: recorded === null || recorded.status === 'draft' ? minutes.marking : recorded.marking,
    namedReaders: minutes.namedReaders,
    line: minutes.line,
    items: minutes.items.map(({ actions: _, ...item }, at) => ({
      ...item,
      id: idFor(minutes.items[at] ?? item),
      paragraphs: item.paragraphs.map((paragraph) => paragraphFrom(paragraph, idFor)),
      resolutions: item.resolutions.map((resolution) => ({
        ...resolution,
        id: idFor(resolution),
        outcome: null,
        recommendationId: null,
      })),
    })),
  };
}

function paragraphFrom(paragraph: WithoutIds<Paragraph>, idFor: IdFor): Paragraph {
  return { ...paragraph, id: idFor(paragraph) };
}
