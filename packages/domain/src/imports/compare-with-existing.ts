import { writtenDate } from '../kernel/index.ts';
import { differencesBetween, type MeetingDifference } from '../meetings/index.ts';
import { importedMeetingFrom } from './drafted-meetings.ts';
import { matchMeetings, type RecordedWords, type ToCompareWith } from './known-to-imports.ts';
import type { ReadImport } from './pack-import.ts';
import type { OwnersKnown } from './recognise-owner.ts';

/** What accepting would change in meetings that are recorded already; none when every meeting of the file is new. */
export function compareWithExisting(
  packImport: ReadImport,
  lines: readonly string[],
  known: ToCompareWith,
): readonly MeetingDifference[] {
  return matchMeetings(packImport, known).flatMap(({ drafted, recorded }) => {
    if (recorded === null) return [];
    const imported = importedMeetingFrom(drafted, recorded.heldOn, { packImport, lines, owners: nobody });
    const day = writtenDate(recorded.heldOn);
    return differencesBetween(recorded, imported).map((difference) => ({
      ...difference,
      path: `${day}: ${difference.path}`,
    }));
  });
}

/** The meeting recorded already that the pack's agenda, or else its latest paper, belongs to; null when there is none. */
export function recordedAlready<Recorded extends RecordedWords>(
  packImport: ReadImport,
  known: ToCompareWith<Recorded>,
): Recorded | null {
  const matches = matchMeetings(packImport, known);
  const ofPack = matches.find(({ drafted }) => drafted.hasAgenda) ?? matches.at(-1);
  return ofPack?.recorded ?? null;
}

/** Owners are compared by the words printed, so nobody has to be recognised. */
const nobody: OwnersKnown = { bodies: [], posts: [] };
