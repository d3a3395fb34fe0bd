import {
  addStandingItem,
  delegateToForum,
  establishForum,
  proposeForum,
  recommendForumChange,
} from '@concordat/use-cases';
import { forumParts } from './establish-forums.ts';
import type { OfficeSoFar } from './tell-later-chapters.ts';
import { come, type Teller } from './teller.ts';

const AT = '2020-01-08T08:30:00Z';
const PAPER = 'Report of 8 January 2020 on a Resource Group';

/** 8 January 2020: the Board is asked to merge two sub-groups, one of them recommended to cease a year before, into one. */
export async function proposeResourceGroup(teller: Teller, { bodyId, forums }: OfficeSoFar): Promise<void> {
  const at = teller.opening(AT, 'first', bodyId);
  const named = (name: string) => forums.find(({ value }) => value.name === name)?.value;
  const board = named('Business Co-ordination Board');
  const finance = named('Finance Sub-Group');
  if (board === undefined || finance === undefined) return;

  const estates = come(
    await establishForum(at, {
      ...forumParts(bodyId, {
        name: 'Estates Sub-Group',
        purpose: 'Buildings of both bodies, before they come to the Board.',
      }),
      reportsToId: board.id,
    }),
    'put the Estates Sub-Group in the register',
  );
  const item = {
    forumId: estates.id,
    title: 'Sites surplus and marketed',
    lead: 'Director of Estates',
    purpose: 'discuss',
    expectedVersion: 1,
  } as const;
  come(await addStandingItem(at, item), 'note what the Estates Sub-Group always considers');
  const power = {
    forumId: estates.id,
    text: 'Recommend marketing and holds of surplus sites to the Board',
    source: 'Transformation report of 18 September 2019, 6.2',
    from: '2019-09-18',
    expectedVersion: 2,
  };
  come(await delegateToForum(at, power), 'note what the Estates Sub-Group may do');

  const proposal = {
    bodyId,
    name: 'Resource Group',
    aliases: [],
    purpose:
      'Estates, finance, human resources, ICT and vehicle fleet, and others as needed; it escalates recommendations, issues and decisions to the Board.',
    ownedBy: null,
    reportsToId: board.id,
  };
  const group = come(await proposeForum(at, proposal), 'propose the Resource Group');
  const recommend = { on: '2020-01-08', intoForumId: null } as const;
  come(
    await recommendForumChange(at, {
      ...recommend,
      kind: 'establish',
      forumIds: [group.id],
      in: `${PAPER}, 2.1`,
    }),
    'record the recommendation to establish the Resource Group',
  );
  come(
    await recommendForumChange(at, {
      ...recommend,
      kind: 'merge',
      forumIds: [finance.id, estates.id],
      intoForumId: group.id,
      in: `${PAPER}, 2.1 and 3.1`,
    }),
    'record the recommendation to merge two sub-groups into it',
  );
}
