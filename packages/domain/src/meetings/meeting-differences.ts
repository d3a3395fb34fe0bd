import type { ImportedMeeting } from './imported-meeting.ts';
import { importedPartsOf, type MeetingParts, type Place, placesOf } from './meeting-places.ts';

/** One place where a file and the record do not say the same; null on the side that has nothing there. */
export type MeetingDifference = {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What accepting the file would change, in printed order; parts the file does not carry are not compared. */
export function differencesBetween(
  recorded: MeetingParts,
  imported: ImportedMeeting,
): readonly MeetingDifference[] {
  const before = placesOf(recorded);
  const after = placesOf(importedPartsOf(imported));
  const said = new Map(before.map((place) => [place.path, place.text]));
  const says = new Map(after.map((place) => [place.path, place.text]));
  return [
    ...after
      .filter((place) => said.get(place.path) !== place.text)
      .map(({ path, text }) => ({ path, before: said.get(path) ?? null, after: text })),
    ...before
      .filter((place) => !says.has(place.path) && isCarried(place, imported))
      .map(({ path, text }) => ({ path, before: text, after: null })),
  ];
}

/** A difference that takes away or rewrites what is recorded; the others only add to it. */
export function overwrites(difference: MeetingDifference): boolean {
  return difference.before !== null;
}

/** Whether the file would have said this too if it were so. */
function isCarried({ path }: Place, imported: ImportedMeeting): boolean {
  if (path === 'Time' || path === 'Venue') return false;
  if (path.startsWith('Agenda item ')) return imported.agendaItems !== null;
  if (path.startsWith('Paper ')) return isOfCarriedPaper(path, imported);
  if (path.startsWith('Minutes') || path.startsWith('Action')) return imported.minutes !== null;
  return imported.attendance !== null;
}

function isOfCarriedPaper(path: string, imported: ImportedMeeting): boolean {
  if (imported.agendaItems !== null) return true;
  return imported.papers.some((paper) => {
    const name = `Paper ${paper.itemNumber ?? 'without an item'}: ${paper.title}`;
    return path === name || path.startsWith(`${name},`);
  });
}
