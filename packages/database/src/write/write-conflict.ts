/** True when PostgreSQL gave the transaction up for another's sake (40001, 40P01): the same work may succeed now. */
export function isWriteConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, meta, cause } = error as { code?: unknown; meta?: Record<string, unknown>; cause?: unknown };
  if (code === 'P2034' || code === '40001' || code === '40P01') return true;
  const driver = meta?.driverAdapterError as { cause?: { originalCode?: string; kind?: string } } | undefined;
  const reason = driver?.cause ?? (cause as { originalCode?: string; kind?: string } | undefined);
  return (
    reason?.kind === 'TransactionWriteConflict' ||
    reason?.originalCode === '40001' ||
    reason?.originalCode === '40P01'
  );
}
