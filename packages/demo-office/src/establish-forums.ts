import type { BodyId } from '@concordat/domain/bodies';
import type { ForumId } from '@concordat/domain/meetings';
import { adoptTerms, delegateToForum, establishForum } from '@concordat/use-cases';
import { policingBodyOf } from './demo-bodies.ts';
import { type DemoForum, forumsOf2016 } from './demo-forums.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const AT = '2016-05-16T10:00:00Z';

/** The rest of chapter four: the Board's terms, and the other forums the papers name. */
export async function establishForums(teller: Teller, bodyIdOf: BodyIds, boardId: ForumId): Promise<void> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const opening = teller.opening(AT, 'first', bodyId);
  const terms = {
    forumId: boardId,
    from: '2016-05-16',
    text: 'The Board brings the Commissioner and the Chief Constable together to do the business of both.\nIt considers plans, money, buildings, people and agreements; decisions of the Commissioner are made by notice.\nThe Commissioner chairs, or the Deputy in their absence.',
    quorum: 3,
    paperId: null,
    expectedVersion: 1,
  };
  come(await adoptTerms(opening, terms), 'adopt the Board’s terms of reference');
  const known = new Map<string, ForumId>([['Business Co-ordination Board', boardId]]);
  for (const forum of forumsOf2016) {
    const parts = { ...forumParts(bodyId, forum), reportsToId: known.get(forum.reportsTo ?? '') ?? null };
    const { id } = come(await establishForum(opening, parts), `put ${forum.name} in the register`);
    known.set(forum.name, id);
  }
  const review = known.get('Huntingdon Accommodation Review Board');
  if (review === undefined) throw new Error('The demo office has no Huntingdon Accommodation Review Board.');
  const power = {
    forumId: review,
    text: 'Agree terms with partners for shared accommodation in Huntingdon, for the Board to approve',
    source: 'Medium-term financial plan of 16 December 2016, 5.7',
    from: '2016-11-03',
    expectedVersion: 1,
  };
  come(await delegateToForum(opening, power), 'note what the review board may do');
}

/** A forum as the register takes it, without the seats, which the papers do not give. */
export function forumParts(bodyId: BodyId, forum: DemoForum) {
  return {
    bodyId,
    name: forum.name,
    aliases: [...(forum.aliases ?? [])],
    purpose: forum.purpose,
    cadence: forum.cadence ?? null,
    rhythm: forum.rhythm ?? null,
    ownedBy: forum.ownedBy ?? null,
    seats: [],
  };
}
