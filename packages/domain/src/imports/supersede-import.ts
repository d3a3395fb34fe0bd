import { accept, type Circumstances, canMove, type Decision, refuse } from '../kernel/index.ts';
import type { ImportId } from '../meetings/index.ts';
import type { ImportsEventOf } from './imports-events.ts';
import type { ImportsRefusal } from './imports-refusals.ts';
import { type ImportStatus, importTransitions, type PackImport } from './pack-import.ts';

/** `by` is the newer import of the same paper. */
export type SupersedeImport = { readonly by: ImportId };

/** A corrected file came in before anybody decided about this one. */
export function supersedeImport(
  packImport: PackImport,
  { by: newer }: SupersedeImport,
  { now, by }: Circumstances,
): Decision<PackImport, ImportsEventOf<'ImportSuperseded'>, ImportsRefusal> {
  if (!canMove<ImportStatus>(importTransitions, packImport.status, 'superseded')) {
    return refuse({ kind: 'ImportAlreadyDecided', status: packImport.status });
  }
  if (newer === packImport.id) return refuse({ kind: 'SupersededByItself' });
  return accept(
    { ...packImport, status: 'superseded', decidedBy: by.userId, decidedAt: now },
    {
      type: 'ImportSuperseded',
      importId: packImport.id,
      by: newer,
      before: { status: packImport.status },
      after: { status: 'superseded' },
      at: now,
    },
  );
}
