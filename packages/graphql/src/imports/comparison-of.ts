import { localId } from '@concordat/database/reads';
import { compareImport, type ImportComparison } from '@concordat/use-cases';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';
import type { CompleteImport } from './complete-import.ts';

const comparisons = new WeakMap<CompleteImport, Promise<ImportComparison>>();
const nothingToCompare: ImportComparison = { meetingId: null, differences: [] };

/** What accepting would change, once a request for each import; nothing once it is decided. */
export function comparisonOf(found: CompleteImport, context: RequestContext): Promise<ImportComparison> {
  const id = localId('Import', found.id);
  if (found.status !== 'pending' || !found.isOwned || id === null) return Promise.resolve(nothingToCompare);
  const { prisma } = context;
  const comparison = comparisons.get(found) ?? compareImport({ prisma, viewer: signedIn(context) }, id);
  comparisons.set(found, comparison);
  return comparison;
}
