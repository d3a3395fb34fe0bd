const goneOrStarting = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);
const prismaCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037']);
const words =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable|server has closed|reach database server/i;

/**
 * True when the database could not be reached or went away in the middle: the caller may try again, with the same
 * idempotency key where something was to be written, since whether it was kept is not known.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause, meta } = error as {
    code?: unknown;
    message?: unknown;
    cause?: unknown;
    meta?: { driverAdapterError?: unknown };
  };
  const { originalCode, kind } = error as { originalCode?: unknown; kind?: unknown };
  if (
    typeof code === 'string' &&
    (goneOrStarting.has(code) || prismaCodes.has(code) || code.startsWith('08'))
  ) {
    return true;
  }
  if (
    typeof originalCode === 'string' &&
    (goneOrStarting.has(originalCode) || originalCode.startsWith('08'))
  ) {
    return true;
  }
  if (kind === 'DatabaseNotReachable' || kind === 'ConnectionClosed' || kind === 'SocketTimeout') return true;
  if (typeof message === 'string' && words.test(message)) return true;
  return [cause, meta?.driverAdapterError].some((inner) => inner !== error && isDatabaseUnavailable(inner));
}
