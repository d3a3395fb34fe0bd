import {
  addStandingItem,
  establishForum,
  planMeetings,
  recommendForumChange,
  setForumCadence,
} from '@concordat/use-cases';
import { forumParts } from './establish-forums.ts';
import type { OfficeSoFar } from './tell-later-chapters.ts';
import { come, type Teller } from './teller.ts';

const AT = '2018-12-13T10:00:00Z';

/**
 * 13 December 2018: the Board looks at its meetings. It is to meet monthly from then on; two groups are recommended to
 * cease, and no paper says that either did.
 */
export async function reviewMeetings(teller: Teller, { bodyId, forums }: OfficeSoFar): Promise<void> {
  const at = teller.opening(AT, 'first', bodyId);
  const board = forums.find(({ value }) => value.name === 'Business Co-ordination Board');
  if (board === undefined) return;
  const groups = [
    ['Performance Working Group', 'How the force performs, before it comes to the Board.'],
    ['Finance Sub-Group', 'Money of both bodies, before it comes to the Board.'],
  ] as const;
  const forumIds: string[] = [];
  for (const [name, purpose] of groups) {
    const parts = { ...forumParts(bodyId, { name, purpose }), reportsToId: board.value.id };
    forumIds.push(come(await establishForum(at, parts), `put the ${name} in the register`).id);
  }
  const savings = {
    forumId: forumIds[1] ?? '',
    title: 'Savings plan and forecast',
    lead: 'Chief Finance Officer',
    purpose: 'discuss',
    expectedVersion: 1,
  } as const;
  come(await addStandingItem(at, savings), 'note what the Finance Sub-Group always considers');
  const recommended = {
    kind: 'terminate',
    forumIds,
    intoForumId: null,
    on: '2018-12-13',
    in: 'Review of the Board’s meetings, 2.1 and 5.1',
  } as const;
  come(await recommendForumChange(at, recommended), 'record the recommendation that two groups cease');
  const monthly = {
    forumId: board.value.id,
    from: '2019-01-01',
    words: 'Monthly',
    rhythm: { every: 1, unit: 'months' },
    expectedVersion: board.version,
  } as const;
  const set = await setForumCadence(at, monthly);
  // The office may have changed the Board's cadence itself by then; its word stands.
  if (set.outcome === 'invalid') throw new Error('The monthly cadence is not in the form asked for.');
  const year = { forumId: board.value.id, first: null, until: '2019-12-31', rotatesThemes: true };
  come(await planMeetings(at, year), 'plan the meetings of 2019, each with one theme in depth');
}
