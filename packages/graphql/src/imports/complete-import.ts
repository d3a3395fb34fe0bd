import { type ImportJson, recordedWordsOf } from '@concordat/database/reads';
import {
  allowedImportCommands,
  compareWithExisting,
  type ImportStatus,
  type ReadImport,
  recordedAlready,
} from '@concordat/domain/imports';
import type { MeetingDifference } from '@concordat/domain/meetings';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';
import { type ShownDocument, shownDocument } from './shown-document.ts';

export type CompleteImport = Omit<ImportJson, 'draft' | 'isOwned' | 'compared'> & {
  readonly documents: readonly ShownDocument[];
  readonly differences: readonly MeetingDifference[];
  readonly allowedCommands: readonly string[];
};

/**
 * Adds the documents in the API's words, what accepting would change and what the viewer may do now, as the domain
 * decides it.
 */
export function completeImport(found: ImportJson, context: RequestContext): CompleteImport {
  const { draft, isOwned, compared, ...shown } = found;
  // The rows were written by the domain, so its branded types hold.
  const read = { draft, findings: found.findings } as unknown as ReadImport;
  const asRecorded = { ...read, status: found.status as ImportStatus };
  return {
    ...shown,
    documents: draft.documents.map(shownDocument),
    allowedCommands: isOwned ? allowedImportCommands(asRecorded, signedIn(context)) : [],
    ...comparison(read, found),
  };
}

/** Nothing once the import is decided: then its meeting is the one it became. */
function comparison(
  read: ReadImport,
  { compared, meeting }: ImportJson,
): Pick<CompleteImport, 'meeting' | 'differences'> {
  if (compared == null) return { meeting, differences: [] };
  const { lines, forums } = compared;
  const recorded = compared.recorded.map((json) => ({ ...recordedWordsOf(json), summary: json.summary }));
  const known = { forums, recorded };
  return {
    meeting: meeting ?? recordedAlready(read, known)?.summary ?? null,
    differences: compareWithExisting(read, lines, known).map((difference) => ({
      __typename: 'ImportDifference',
      ...difference,
    })),
  };
}
