import { KeptReads } from '@concordat/database';
import { globalIdOf } from '@concordat/database/reads';
import type { Viewer } from '@concordat/domain/access';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindDocument } from '../src/bind-document.ts';
import { dataOf, openApi, schema, type TestApi } from './api.ts';
import { actions, meetings } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';
import { wholeSelectionOf } from './whole-document.ts';

const contents = new Set([
  'Paper.sections',
  'Paper.tables',
  'Paper.carriedTerms',
  'Minutes.items',
  'Minutes.attendance',
]);

const selection = (type: string, without?: ReadonlySet<string>) => {
  const named = schema.getType(type);
  if (named === undefined) throw new Error(`There is no ${type}.`);
  return wholeSelectionOf(named, without);
};

const boardPack = `query BoardPack($id: ID!) { boardPack(meetingId: $id) ${selection('BoardPack', contents)} }`;
const actionPage = `query ActionPage($id: ID!) { action(id: $id) ${selection('Action')} }`;
const actionLog = `query ActionLog($filter: ActionFilter, $first: Int = 2) { actionLog(first: $first, filter: $filter) ${selection('ActionConnection')} }`;

describe('a bound document', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const bind = (text: string) => bindDocument(schema, parse(text));

  it.each([
    ['a pack', boardPack, { id: globalIdOf('Meeting', meetings.december) }],
    ['a pack that is not there', boardPack, { id: globalIdOf('Meeting', meetings.theirs) }],
    ['an action', actionPage, { id: globalIdOf('Action', actions.overdue) }],
    ['an action log with a default and a filter', actionLog, { filter: { overdueOnly: true } }],
    ['an action log without variables', actionLog, {}],
  ])('answers %s as the ordinary way does, in one statement', async (_what, text, variables) => {
    api.statements.length = 0;
    const answer = await bind(text)?.(api.contextFor(somebody()), variables);
    expect(api.statements).toHaveLength(1);
    expect(JSON.parse(answer ?? '')).toEqual({ data: dataOf(await api.ask(text, somebody(), variables)) });
  });

  it('shows each viewer their own', async () => {
    const bound = bind(boardPack);
    const variables = { id: globalIdOf('Meeting', meetings.december) };
    const cleared = await bound?.(api.contextFor(somebody()), variables);
    const official = await bound?.(api.contextFor(somebody({ clearance: 'official' })), variables);
    expect(cleared).toContain('Contract');
    expect(official).not.toContain('Contract');
  });

  describe('to what the domain works out', () => {
    const reserves = `{ reserveRegisters(first: 5) { edges { node { left: id allowedCommands } } } }`;
    const clerk = somebody({ roles: ['auditor'] });
    const officer = somebody({ roles: ['policingBodyFinanceOfficer'] });

    it('answers as the ordinary way does, worked out once for each reader', async () => {
      const kept = new KeptReads(api.database.readPool, 100_000);
      const bound = bind(reserves);
      const answered = (viewer: Viewer) => bound?.({ ...api.contextFor(viewer), readPool: kept }, {});
      for (const viewer of [clerk, officer]) {
        const first = await answered(viewer);
        expect(JSON.parse(first ?? '')).toEqual({ data: dataOf(await api.ask(reserves, viewer)) });
        api.statements.length = 0;
        expect(await answered(viewer)).toBe(first);
        expect(api.statements).toEqual([expect.stringContaining('revision')]);
      }
      expect(await answered(officer)).not.toBe(await answered(clerk));
    });
  });

  it.each([
    ['asks for less than the read model has', actionPage.replace(' text ', ' ')],
    ['asks for more', boardPack.replace('sourceDocuments', 'sourceDocuments sections { heading }')],
    ['calls a field something else', actionPage.replace(' text ', ' words: text ')],
    ['calls the root field something else', actionPage.replace('action(', 'it: action(')],
    ['asks on a condition', actionPage.replace(' text ', ' text @include(if: true) ')],
    ['asks two things', actionPage.replace(/\}$/, ' office { now } }')],
    ['asks for what has no text of its own', '{ office { __typename isDemo now today } }'],
    ['is a command', 'mutation { moveDemoClock(input: { to: "2016-12-13T00:00:00Z" }) { __typename } }'],
  ])('is not made when it %s', (_how, text) => {
    expect(bind(text)).toBeNull();
  });

  it.each([
    ['bad variables', actionLog, { filter: { overdueOnly: 'yes' } }, somebody()],
    ['a missing variable', actionPage, {}, somebody()],
    ['a page that is too large', actionLog, { first: 101 }, somebody()],
    ['no session', actionPage, { id: globalIdOf('Action', actions.overdue) }, null],
    [
      'a role that may not',
      actionPage,
      { id: globalIdOf('Action', actions.overdue) },
      somebody({ roles: [] }),
    ],
    [
      'a key without the scope',
      actionPage,
      { id: globalIdOf('Action', actions.overdue) },
      somebody({ via: 'apiKey', scopes: ['bodies:read'] }),
    ],
  ])('leaves %s to the ordinary way', async (_what, text, variables, viewer) => {
    api.statements.length = 0;
    expect(await bind(text)?.(api.contextFor(viewer), variables)).toBeNull();
    expect(api.statements).toEqual([]);
  });

  it('leaves a failing statement to the ordinary way', async () => {
    const readPool = { readJsonAs: () => Promise.reject(new Error('connection lost')) } as never;
    const context = { ...api.contextFor(somebody()), readPool };
    expect(await bind(actionPage)?.(context, { id: globalIdOf('Action', actions.overdue) })).toBeNull();
  });
});
