import { may, type Viewer } from '../access/index.ts';
import { blockingQuestions } from './blocking-questions.ts';
import type { PackImport, ReadImport } from './pack-import.ts';

/** What the viewer may do with the import now, by the names of the commands. */
export function allowedImportCommands(
  packImport: ReadImport & Pick<PackImport, 'status'>,
  viewer: Viewer,
): readonly string[] {
  if (packImport.status !== 'pending' || !may(viewer, 'import:decide')) return [];
  const isReady = blockingQuestions(packImport).length === 0;
  return ['AnswerImportQuestion', ...(isReady ? ['AcceptImport'] : []), 'RejectImport'];
}
