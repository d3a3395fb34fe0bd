import type { ReadPool } from '@concordat/database';
import { type NoticeJson, noticeRead } from '@concordat/database/reads';
import { londonDateOf } from '@concordat/domain/kernel';
import { printDecisionNotice } from '@concordat/typesetting';
import { Refusal } from '../refusal.ts';
import type { SessionCaller } from '../sign-in/caller.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import type { SavedFile } from './send-file.ts';

export type PrintParts = { readonly readPool: ReadPool; readonly turns: OneAtATime };

/** A signed decision notice as PDF; null when there is none for this reader. Throws CONFLICT while it is not signed. */
export async function printedNotice(
  { readPool, turns }: PrintParts,
  { viewer, officeNow }: SessionCaller,
  id: string,
): Promise<SavedFile | null> {
  const today = londonDateOf(officeNow);
  const { text, valuesOf } = noticeRead.one;
  const json = await readPool.readJsonAs(viewer, text, valuesOf({ viewer, today, id }));
  const notice = JSON.parse(json) as NoticeJson | null;
  if (notice === null) return null;
  if (notice.status !== 'signed') {
    throw new Refusal(
      'CONFLICT',
      `${notice.reference} is not signed, so there is no copy of it to keep yet.`,
    );
  }
  const { pdf } = await turns.run((signal) => printDecisionNotice(notice, today, signal));
  return { name: `${notice.reference}.pdf`, type: 'application/pdf', bytes: pdf };
}
