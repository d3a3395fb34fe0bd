import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { actions, id, meetings, papers } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

describe('nodes by their ids', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const ask = async (ids: readonly string[]) => {
    const answer = await api.ask(query, somebody(), { ids });
    return dataOf<{ nodes: ({ __typename: string; id: string } | null)[] }>(answer).nodes;
  };

  it('come in the order asked for, each type in one statement, with null for what is not there or not theirs', async () => {
    const paper = globalIdOf('Paper', papers.open);
    const appendix = globalIdOf('Paper', papers.appendix);
    const meeting = globalIdOf('Meeting', meetings.december);
    const ids = [
      paper,
      globalIdOf('Action', actions.theirs),
      meeting,
      'nonsense',
      appendix,
      globalIdOf('Paper', id(9_999)),
    ];
    expect(await ask(ids)).toEqual([
      { __typename: 'Paper', id: paper },
      null,
      { __typename: 'Meeting', id: meeting },
      null,
      { __typename: 'Paper', id: appendix },
      null,
    ]);
    expect(api.statements).toHaveLength(3);
  });

  it('are not looked for when the id is of a type that is no node, or carries SQL', async () => {
    const odd = ['Viewer', 'PostHolding'].map((type) => globalIdOf(type, id(31)));
    expect(await ask([...odd, globalIdOf('Paper', "1' or true --")])).toEqual([null, null, null]);
    expect(api.statements).toEqual([]);
  });

  it('are at most a hundred', async () => {
    const { errors } = await api.ask(query, somebody(), { ids: Array.from({ length: 101 }, () => 'x') });
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['Ask for at most 100 ids at once.', 'VALIDATION'],
    ]);
    expect(api.statements).toEqual([]);
  });
});
