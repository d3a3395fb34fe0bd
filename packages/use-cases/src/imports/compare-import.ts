import { inTransaction } from '@concordat/database';
import { packImportStore } from '@concordat/database/stores';
import { compareWithExisting, matchMeetings } from '@concordat/domain/imports';
import { parseId } from '@concordat/domain/kernel';
import type { MeetingDifference, MeetingId } from '@concordat/domain/meetings';
import { assertPermitted } from '../assert-permitted.ts';
import type { CommandContext } from '../command-context.ts';
import { NotPermitted } from '../not-permitted.ts';
import { loadKnown } from './load-known.ts';

export interface ImportComparison {
  /** The meeting recorded already that the pack's agenda, or else its latest paper, belongs to. */
  readonly meetingId: MeetingId | null;
  /** What accepting would change of what is recorded; none when every meeting of the file is new. */
  readonly differences: readonly MeetingDifference[];
}

/** Reads only. Throws `NotPermitted` for an import that is not there, or not for this viewer. */
export async function compareImport(
  { prisma, viewer }: Pick<CommandContext, 'prisma' | 'viewer'>,
  importId: string,
): Promise<ImportComparison> {
  assertPermitted(viewer, 'import:upload');
  const id = parseId<'Import'>(importId);
  if (id === null) throw new NotPermitted();
  return inTransaction(prisma, viewer, async (tx) => {
    const packImport = await packImportStore.load(tx, id);
    if (packImport === null) throw new NotPermitted();
    const { known } = await loadKnown(tx, packImport.bodyId, packImport.value);
    const lines = await packImportStore.linesOf(tx, id);
    const matches = matchMeetings(packImport.value, known);
    const ofPack = matches.find(({ drafted }) => drafted.hasAgenda) ?? matches.at(-1);
    return {
      meetingId: ofPack?.recorded?.id ?? null,
      differences: compareWithExisting(packImport.value, lines, known),
    };
  });
}
