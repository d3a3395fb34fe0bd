/** Ten fields cost a point, and every request costs one, so that the largest allowed takes half a full bucket. */
export function pointsOf(fields: number): number {
  return Math.max(1, Math.ceil(fields / 10));
}
