import { expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import { otherBody, ownBody } from '../../test/viewers.ts';
import { type OwnersKnown, recogniseOwner } from './recognise-owner.ts';

const [commissioner, deputy, chiefExecutive, director, theirDirector] = [1, 2, 3, 4, 5].map((n) =>
  testId<'Post'>(n),
);
const owners: OwnersKnown = {
  bodies: [
    {
      id: ownBody,
      legalName: 'Police and Crime Commissioner for Exampleshire',
      shortName: 'Exampleshire OPCC',
      headTitle: 'Police and Crime Commissioner',
    },
    {
      id: otherBody,
      legalName: 'Chief Constable of Exampleshire',
      shortName: 'Exampleshire Constabulary',
      headTitle: 'Chief Constable',
    },
  ],
  posts: [
    { id: commissioner ?? testId(0), bodyId: ownBody, title: 'Police and Crime Commissioner' },
    { id: deputy ?? testId(0), bodyId: ownBody, title: 'Deputy Police and Crime Commissioner' },
    { id: chiefExecutive ?? testId(0), bodyId: ownBody, title: 'Chief Executive' },
    { id: director ?? testId(0), bodyId: ownBody, title: 'Director of Finance' },
    { id: theirDirector ?? testId(0), bodyId: otherBody, title: 'Director of Finance' },
  ],
};

it.each([
  ['Chief Executive', null, chiefExecutive, ownBody],
  ['the Chief Executive', 'OPCC', chiefExecutive, ownBody],
  ['Commissioner', null, commissioner, ownBody],
  ['Deputy Commissioner', null, deputy, ownBody],
  ['Director of Finance', 'Constabulary', theirDirector, otherBody],
  ['Director of Finance', null, null, null],
  [null, 'Constabulary', null, otherBody],
  [null, 'OPCC', null, ownBody],
  [null, 'Constabulary and OPCC', null, null],
  [null, 'Exampleshire', null, null],
  ['Head of Policy', 'OPCC', null, ownBody],
  [null, null, null, null],
])(
  'links %s of %s when only one can be meant, and keeps the words',
  (post, body, ownerPostId, ownerBodyId) => {
    expect(recogniseOwner({ post, body }, owners)).toEqual({
      ownerPost: post,
      ownerBodyName: body,
      ownerPostId,
      ownerBodyId,
    });
  },
);
