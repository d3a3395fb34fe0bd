import type { ViewerContext } from '../read/viewer-context.ts';
import { setViewerInTransaction, viewerSettings } from '../read/viewer-settings.ts';
import type { Transaction } from './transaction.ts';

/**
 * Does the work of a transaction as the viewer would with one body more, and takes it back. Clearance and named readers
 * stay theirs. Work that fails ends the transaction, and the loan with it.
 */
export async function lendBody<T>(
  tx: Transaction,
  viewer: ViewerContext,
  bodyId: string,
  work: () => Promise<T>,
): Promise<T> {
  const lent = viewerSettings({ ...viewer, bodyIds: [...viewer.bodyIds, bodyId] });
  await tx.$queryRawUnsafe(setViewerInTransaction, ...lent);
  const done = await work();
  await tx.$queryRawUnsafe(setViewerInTransaction, ...viewerSettings(viewer));
  return done;
}
