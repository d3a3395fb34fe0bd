import type { ReadRows } from '../read/read-rows.ts';

/** How long ago the last backup was taken that was also restored and verified. */
export interface BackupStanding {
  readonly lastTakenAt: string | null;
  /** True when there is none, or it is older than 26 hours. */
  readonly isAlarm: boolean;
}

const hoursAtMost = 26;

/** `realNow` is the real clock. */
export async function backupStanding(read: ReadRows, realNow: string): Promise<BackupStanding> {
  const [last] = await read<{ taken_at: string | null; is_alarm: boolean }>(
    `select max(taken_at) as taken_at,
            coalesce(max(taken_at) < $1::timestamptz - make_interval(hours => ${hoursAtMost}), true) as is_alarm
       from verified_backup`,
    [realNow],
  );
  return { lastTakenAt: last?.taken_at ?? null, isAlarm: last?.is_alarm ?? true };
}
