import type { ImportJson } from '@concordat/database/reads';
import { allowedImportCommands, type PackImport } from '@concordat/domain/imports';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';
import { type ShownDocument, shownDocument } from './shown-document.ts';

export type CompleteImport = ImportJson & {
  readonly documents: readonly ShownDocument[];
  readonly allowedCommands: readonly string[];
};

/** Adds the documents in the API's words and what the viewer may do now, as the domain decides it. */
export function completeImport(found: ImportJson, context: RequestContext): CompleteImport {
  const { draft, findings, status, isOwned } = found;
  const asRecorded = { status, findings, draft } as unknown as PackImport;
  return {
    ...found,
    documents: draft.documents.map(shownDocument),
    allowedCommands: isOwned ? allowedImportCommands(asRecorded, signedIn(context)) : [],
  };
}
