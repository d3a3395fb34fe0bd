import { writtenDate } from '../kernel/index.ts';
import { differencesBetween, type MeetingDifference } from '../meetings/index.ts';
import { importedMeetingFrom } from './drafted-meetings.ts';
import { type KnownToImports, matchMeetings } from './known-to-imports.ts';
import type { PackImport } from './pack-import.ts';

/** What accepting would change in meetings that are recorded already; none when every meeting of the file is new. */
export function compareWithExisting(
  packImport: PackImport,
  lines: readonly string[],
  known: KnownToImports,
): readonly MeetingDifference[] {
  const { owners } = known;
  return matchMeetings(packImport, known).flatMap(({ drafted, recorded }) => {
    if (recorded === null) return [];
    const imported = importedMeetingFrom(drafted, recorded.heldOn, { packImport, lines, owners });
    const day = writtenDate(recorded.heldOn);
    return differencesBetween(recorded, imported).map((difference) => ({
      ...difference,
      path: `${day}: ${difference.path}`,
    }));
  });
}
