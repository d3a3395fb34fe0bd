import type { Attendance } from './attendance.ts';

/** Whether enough members were there; null where the terms of reference give no quorum. */
export function isQuorate(
  attendance: readonly Pick<Attendance, 'kind'>[],
  quorum: number | null,
): boolean | null {
  return quorum === null ? null : attendance.filter(({ kind }) => kind === 'member').length >= quorum;
}
