import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, openApi, type TestApi } from './api.ts';
import { actions, bodies, canary, forums, meetings, notices, papers, people } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';

interface Found {
  readonly edges: readonly { readonly node: Hit }[];
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly isByLikeness: boolean;
}
interface Hit {
  readonly kind: string;
  readonly title: string;
  readonly reference: string | null;
  readonly snippet: string;
  readonly placeCount: number;
  readonly forumName: string | null;
  readonly on: string | null;
  readonly recordId: string;
  readonly meetingId: string | null;
  readonly anchorId: string | null;
}

const query = `query ($words: String!, $begun: Boolean, $perKind: Int, $filter: SearchFilter) {
  search(words: $words, isLastWordBegun: $begun, perKind: $perKind, filter: $filter, first: 50) {
    edges { node { kind title reference snippet placeCount forumName on recordId meetingId anchorId } }
    counts { kind count } isByLikeness } }`;

describe('search over all records', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const find = async (words: string, variables: object = {}, viewer = somebody()) =>
    dataOf<{ search: Found }>(await api.ask(query, viewer, { words, ...variables })).search;
  const hits = async (...asked: Parameters<typeof find>) =>
    (await find(...asked)).edges.map(({ node }) => node);
  const named = (found: readonly Hit[]) => found.map(({ kind, title }) => `${kind}: ${title}`);

  it('finds each kind, each record once, by its best place', async () => {
    const found = await hits('cells');
    expect(named(found)).toEqual([
      'paper: Custody at Wisbech',
      'minutes: Estates',
      ...found.filter(({ kind }) => kind === 'decision').map(({ title }) => `decision: ${title}`),
      'action: Chief Executive',
    ]);
    expect(found[0]).toMatchObject({
      reference: '2.2',
      placeCount: 2,
      forumName: 'Business Board',
      on: '2016-12-16',
      recordId: globalIdOf('Paper', papers.open),
      meetingId: globalIdOf('Meeting', meetings.december),
    });
    expect(found[0]?.snippet).toContain('\uE000Cells\uE001');
  });

  it('finds a meeting by its forum and day, and by what is on its agenda', async () => {
    expect(named(await hits('business board december 2016'))).toContain('meeting: Business Board');
  });

  it('finds a decision by its reference', async () => {
    const [hit] = await hits('"FEN 2016-003"');
    expect(hit).toMatchObject({ kind: 'decision', recordId: globalIdOf('DecisionNotice', notices.ready) });
  });

  it('narrows by kind, forum and days, and counts every kind all the same', async () => {
    const all = await find('cells');
    const actions = await find('cells', { filter: { kinds: ['action'] } });
    expect(named(actions.edges.map(({ node }) => node))).toEqual(['action: Chief Executive']);
    expect(actions.counts).toEqual(all.counts);
    expect(actions.counts.map(({ kind }) => kind)).toEqual(['paper', 'minutes', 'decision', 'action']);
    expect(named(await hits('cells', { filter: { to: '2016-11-30' } }))).toEqual([
      'minutes: Estates',
      'action: Chief Executive',
    ]);
    expect(await hits('cells', { filter: { from: '2017-01-01' } })).toEqual([]);
    expect(await hits('cells', { filter: { forumId: globalIdOf('Forum', forums.theirBoard) } })).toEqual([]);
  });

  it('gives so many of each kind', async () => {
    const kinds = (await hits(canary, { perKind: 1 })).map(({ kind }) => kind);
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(kinds.length).toBeGreaterThan(2);
  });

  it('finds what begins with a word that is still being typed, when told so', async () => {
    expect(named(await hits('custo', { begun: true }))).toContain('paper: Custody at Wisbech');
    expect((await find('functi age', { begun: true })).isByLikeness).toBe(true);
  });

  it('looks at the likeliest sixty places of a kind while a word is being typed, and at all of them once it is whole', async () => {
    const cloned = await api.database.ownerPool.query(
      `insert into action select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'position', 1000 + n,
         'text', 'Ask the zeppelinist again'))).* from action a, generate_series(1, 61) n where a.id = $1
       returning id`,
      [actions.overdue],
    );
    const zeppelinists = { kind: 'action', count: 61 };
    expect((await find('zeppelinist')).counts).toEqual([zeppelinists]);
    expect((await find('zeppelinist', { begun: true })).counts).toEqual([{ ...zeppelinists, count: 60 }]);
    await api.database.ownerPool.query('delete from action where id = any($1)', [
      cloned.rows.map(({ id }) => id),
    ]);
  });

  it('finds what was nearly typed, and says so', async () => {
    const found = await find('functionnal age');
    expect(found.isByLikeness).toBe(true);
    expect(named(found.edges.map(({ node }) => node))).toEqual(['paper: Custody at Wisbech']);
    expect(found.edges[0]?.node.snippet).toContain('\uE000functional\uE001');
    expect(await find('"functionnal age"')).toEqual({ edges: [], counts: [], isByLikeness: false });
  });

  it('finds nothing for what is not there, or for nothing but stop words', async () => {
    const nothing = { edges: [], counts: [], isByLikeness: false };
    for (const words of ['zeppelin', `'; drop table paper; --`, 'the', `\\ ' & |`, ':*'])
      expect(await find(words)).toEqual(nothing);
  });

  it('finds a restricted word for those who may read it, and in no count or snippet for anybody else', async () => {
    expect((await hits(canary)).length).toBeGreaterThan(4);
    const nothing = { edges: [], counts: [], isByLikeness: false };
    const official = somebody({ clearance: 'official' });
    expect(await find(canary, {}, official)).toEqual(nothing);
    expect(await find(canary.slice(0, -1), {}, official)).toEqual(nothing);
    expect(await find(canary.slice(0, 4), { begun: true }, official)).toEqual(nothing);
  });

  it('tells nothing of words that stand only on an agenda that is not out, not even that they are like others', async () => {
    const { ownerPool } = api.database;
    const setStatus = (status: string) =>
      ownerPool.query('update meeting set status = $2 where id = $1', [meetings.december, status]);
    expect(named(await hits('functional age'))).toEqual(['paper: Custody at Wisbech']);
    await setStatus('planned');
    const nothing = { edges: [], counts: [], isByLikeness: false };
    expect(await find('functional age')).toEqual(nothing);
    expect(await find('functionnal age')).toEqual(nothing);
    await setStatus('agendaPublished');
  });

  it('finds what is for named readers for them alone', async () => {
    const titles = async (person: string | null) =>
      (await hits('bids', {}, somebody({ person } as Parameters<typeof somebody>[0]))).map(
        ({ title }) => title,
      );
    expect(await titles(people.treasurer)).toEqual([`Bids ${canary}`]);
    expect(await titles(people.stranger)).toEqual([]);
  });

  it('finds nothing of another body', async () => {
    const stranger = somebody({ body: bodies.theirs, person: people.stranger });
    expect(await hits('cells', {}, stranger)).toEqual([]);
    expect(named(await hits('dredging', {}, stranger))).toContain(`paper: Dredging ${canary}`);
    expect(await hits('dredging')).toEqual([]);
  });
});
