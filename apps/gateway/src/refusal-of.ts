import { isDatabaseUnavailable, isOutOfTime } from '@concordat/database';
import { faultOfOurs, Refusal } from './refusal.ts';

/** Puts what was thrown into words fit for the caller; a fault nobody foresaw is told by its reference alone. */
export function refusalOf(thrown: unknown, requestId: string): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (thrown instanceof Error && thrown.name === 'NotPermitted') {
    return new Refusal('NOT_FOUND', 'There is nothing here, or it is not for you.');
  }
  if (thrown instanceof Error && thrown.name === 'FreshProofNeeded')
    return new Refusal('STEP_UP_REQUIRED', thrown.message);
  if (thrown instanceof Error && thrown.name === 'ClockJumped')
    return new Refusal('UNAVAILABLE', thrown.message);
  const state = sqlStateOf(thrown);
  if (state === '53100') {
    return new Refusal('STORAGE_FULL', 'The disk is full: nothing was saved. Reading still works.');
  }
  if (state === '57014') {
    return new Refusal(
      'UNAVAILABLE',
      'This took longer than 10 seconds and was stopped. Ask for less at once.',
    );
  }
  if (isOutOfTime(thrown)) {
    const sentence =
      'The office is very busy and this was stopped before it was done. Nothing was saved; wait a moment and try again.';
    return new Refusal('UNAVAILABLE', sentence, { retryAfterSeconds: 5, cause: thrown });
  }
  if (isDatabaseUnavailable(thrown)) {
    const sentence = 'The database cannot be reached just now. Wait a moment and try again.';
    return new Refusal('UNAVAILABLE', sentence, { retryAfterSeconds: 2, cause: thrown });
  }
  return faultOfOurs(requestId, thrown);
}

/** The five characters PostgreSQL gives, wherever the driver or Prisma put them. */
function sqlStateOf(thrown: unknown, depth = 0): string | null {
  if (typeof thrown !== 'object' || thrown === null || depth > 5) return null;
  const { code, originalCode, cause, meta } = thrown as {
    code?: unknown;
    originalCode?: unknown;
    cause?: unknown;
    meta?: { driverAdapterError?: unknown };
  };
  for (const found of [code, originalCode]) {
    if (typeof found === 'string' && /^[0-9A-Z]{5}$/.test(found) && !/^P\d{4}$/.test(found)) return found;
  }
  return sqlStateOf(cause, depth + 1) ?? sqlStateOf(meta?.driverAdapterError, depth + 1);
}
