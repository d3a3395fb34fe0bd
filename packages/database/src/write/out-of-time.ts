/**
 * True when a transaction met its ceiling of five seconds, or could not begin within it, as on a very busy machine:
 * nothing of it was kept. Prisma gives the reason as P2028.
 */
export function isOutOfTime(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { code?: unknown }).code === 'P2028';
}
