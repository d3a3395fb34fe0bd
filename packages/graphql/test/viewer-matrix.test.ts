import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, dataOf, openApi, schema, type TestApi } from './api.ts';
import { missing, notOurs, ours } from './asked-of-each.ts';
import { bodies, canary, people } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';
import { wholeQuery } from './whole-document.ts';

const queries = Object.keys(schema.getQueryType()?.getFields() ?? {}).sort();
const knowsNobody = ['office', 'viewer'];
/** The same for every reader: bodies are public knowledge. */
const isPublic = ['bodies', 'office', 'systemStatus', 'viewer'];

const monitoringOfficer = { roles: ['monitoringOfficer'] } as const;
const uncleared = { ...monitoringOfficer, clearance: 'official' } as const;
const theirs = { ...monitoringOfficer, body: bodies.theirs, person: people.stranger } as const;

describe('what each viewer is shown', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const textOf = async (name: string, args: string | undefined, as: Parameters<typeof somebody>[0]) =>
    JSON.stringify(dataOf(await api.ask(wholeQuery(name, args ?? ''), somebody(as))));

  it('asks every query there is', () => expect(Object.keys(ours).sort()).toEqual(queries));

  describe('a reader of the body, cleared', () => {
    it.each(queries)('%s: something', async (name) => {
      const text = await textOf(name, ours[name], monitoringOfficer);
      expect(text.length).toBeGreaterThan(`{"${name}":{}}`.length + 10);
    });

    it.each(Object.keys(notOurs))('%s: nothing of the other body or of named readers', async (name) => {
      expect(await textOf(name, notOurs[name], monitoringOfficer)).toBe(
        await textOf(name, missing[name], monitoringOfficer),
      );
    });
  });

  it.each(queries)('%s: a reader without the clearance is shown no restricted word', async (name) => {
    expect(await textOf(name, ours[name], uncleared)).not.toContain(canary);
  });

  it('has a restricted word for the cleared in most of them, so that its absence means something', async () => {
    const texts = await Promise.all(queries.map((name) => textOf(name, ours[name], monitoringOfficer)));
    expect(texts.filter((text) => text.includes(canary)).length).toBeGreaterThan(6);
  });

  it.each(queries)('%s: a reader of another body is shown nothing of ours', async (name) => {
    if (isPublic.includes(name)) return;
    const text = (await textOf(name, ours[name], theirs)).replaceAll('Harbour Board', '');
    for (const word of ['Fenland', 'Custody', 'Board', 'Bram', 'cells', 'governance']) {
      expect(text).not.toContain(word);
    }
  });

  it.each(queries)('%s: nobody without a grant gets in', async (name) => {
    const answer = await api.ask(wholeQuery(name, ours[name] ?? ''), somebody({ roles: [] }));
    if (knowsNobody.includes(name)) expect(answer.errors).toBeUndefined();
    else expect(refusal(answer)).toEqual(['FORBIDDEN']);
  });

  it.each(queries)('%s: a visitor is asked to sign in, and no statement runs', async (name) => {
    const answer = await api.ask(wholeQuery(name, ours[name] ?? ''), null);
    if (knowsNobody.includes(name)) expect(answer.errors).toBeUndefined();
    else expect(refusal(answer)).toEqual(['UNAUTHENTICATED']);
    expect(api.statements).toEqual([]);
  });
});

function refusal({ errors }: Answer): unknown[] {
  return (errors ?? []).map(({ extensions }) => extensions.code);
}
