import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { canary, meetings } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

interface Hit {
  readonly place: string;
  readonly label: string;
  readonly snippet: string;
}

const query = `query ($meetingId: ID!, $words: String!) { packSearch(meetingId: $meetingId, words: $words, first: 50) {
  edges { node { place label title snippet itemNumber paperId minutesId anchorId } } } }`;

describe('search in a pack', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const find = async (words: string, viewer = somebody()) => {
    const answer = await api.ask(query, viewer, {
      meetingId: globalIdOf('Meeting', meetings.december),
      words,
    });
    const { edges } = dataOf<{ packSearch: { edges: { node: Hit }[] } }>(answer).packSearch;
    return edges.map(({ node }) => node);
  };
  const placesOf = (hits: readonly Hit[]) => hits.map(({ place, label }) => `${place} ${label}`);

  it('finds words by their stem, in the order of the pack, labelled as the pack is', async () => {
    expect(placesOf(await find('cell'))).toEqual([
      'minutes 1 M 9.1',
      'action 1 M 9.3',
      'paragraph 2.2 § 1.1',
      'table 2.2',
    ]);
  });

  it('marks what it found', async () => {
    const [hit] = await find('functional');
    expect(hit?.snippet).toContain('\uE000functional\uE001 age');
  });

  it('takes accents and case as they come', async () => {
    expect(placesOf(await find('CAFE'))).toContain('paragraph 2.2 § ¶2');
  });

  it('holds words in quotes together, and takes a minus', async () => {
    expect(await find('"functional age"')).toHaveLength(1);
    expect(await find('"age functional"')).toHaveLength(0);
    expect(placesOf(await find('cells -board'))).not.toContain('minutes 1 M 9.1');
  });

  it('finds what was nearly typed, when nothing matches', async () => {
    const hits = await find('functionnal');
    expect(placesOf(hits)).toEqual(['paragraph 2.2 § 1.1']);
    expect(hits[0]?.snippet).toContain('\uE000functional\uE001');
  });

  it('finds nothing for what is not there', async () => {
    expect(await find('zeppelin')).toEqual([]);
    expect(await find(`'; drop table paper; --`)).toEqual([]);
  });

  it('finds a restricted word for those who may read it, and for nobody else', async () => {
    expect((await find(canary)).length).toBeGreaterThan(4);
    expect(await find(canary, somebody({ clearance: 'official' }))).toEqual([]);
    expect(await find('marmalad', somebody({ clearance: 'official' }))).toEqual([]);
  });
});
