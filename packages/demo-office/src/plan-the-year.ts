import type { ForumId } from '@concordat/domain/meetings';
import { planMeetings } from '@concordat/use-cases';
import { policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

/** Chapter six: the Board's calendar for 2017, on which the reports promised in November find their meetings. */
export async function planTheYear(teller: Teller, bodyIdOf: BodyIds, forumId: ForumId): Promise<void> {
  const officer = {
    userId: userIdOf('governance-officer'),
    name: 'Governance Officer',
    role: 'governanceOfficer',
  } as const;
  const at = teller.as('2016-12-09T10:30:00Z', officer, bodyIdOf(policingBodyOf('Cambridgeshire')));
  const year = { forumId, first: null, until: '2017-12-31', rotatesThemes: false };
  come(await planMeetings(at, year), 'plan the meetings of 2017');
}
