import type { inTransaction } from '@concordat/database';
import { bodies } from './office-ids.ts';

/** What each part of the test office is written through. */
export type Tx = Parameters<Parameters<typeof inTransaction>[2]>[0];

export const day = (text: string) => new Date(`${text}T00:00:00Z`);
export const moment = (text: string) => new Date(text);
export const ours = { bodyId: bodies.ours, readerBodyIds: [bodies.ours] };
export const theirs = { bodyId: bodies.theirs, readerBodyIds: [bodies.theirs] };
