import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { bodies, forums, people, posts } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

const query = `{ node(id: "${globalIdOf('Forum', forums.board)}") { ... on Forum { name members { seat from until post { id title } } } } }`;

describe('the members of a forum', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('are read for their reader, the chair first, posts together', async () => {
    expect(dataOf(await api.ask(query, somebody()))).toEqual({
      node: {
        name: 'Business Board',
        members: [
          {
            seat: 'chair',
            from: '2014-01-01',
            until: null,
            post: { id: globalIdOf('Post', posts.chiefExecutive), title: 'Chief Executive' },
          },
          {
            seat: 'member',
            from: '2014-01-01',
            until: '2016-06-30',
            post: { id: globalIdOf('Post', posts.treasurer), title: 'Treasurer' },
          },
        ],
      },
    });
    expect(api.statements.filter((text) => /from post listed/.test(text))).toHaveLength(1);
  });

  it('are not there for a reader of another body', async () => {
    const viewer = somebody({ body: bodies.theirs, person: people.stranger });
    expect(dataOf(await api.ask(query, viewer))).toEqual({ node: null });
  });

  it('answer a question for nothing but their type', async () => {
    const bare = `{ node(id: "${globalIdOf('Forum', forums.board)}") { ... on Forum { members { __typename } } } }`;
    expect(dataOf(await api.ask(bare, somebody()))).toEqual({
      node: { members: [{ __typename: 'ForumMember' }, { __typename: 'ForumMember' }] },
    });
  });
});
