import type { ForumId } from '@concordat/domain/meetings';
import { establishForum } from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import { policingBodyOf } from './demo-bodies.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

/** Chapter four: the Board, with its seats and the ways its name is spelt in its own papers. */
export async function establishBoard(
  teller: Teller,
  bodyIdOf: BodyIds,
  people: readonly AppointedPerson[],
): Promise<ForumId> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const opening = teller.opening('2016-05-16T09:00:00Z', 'first', bodyId);
  const board = {
    bodyId,
    name: 'Business Co-ordination Board',
    aliases: ['Business Coordination Board', 'BCB'],
    purpose:
      'Where the policing body and the chief officer decide together on plans, money, buildings and agreements.',
    cadence: 'About every six weeks',
    rhythm: { every: 6, unit: 'weeks' as const },
    seats: people.flatMap(({ seat, postId }) =>
      seat === undefined ? [] : [{ postId, role: seat, from: '2016-05-16', until: null }],
    ),
  };
  return come(await establishForum(opening, board), 'establish the Board').id;
}
