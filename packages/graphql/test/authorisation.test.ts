import { readFileSync } from 'node:fs';
import { roles } from '@concordat/domain/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, openApi, schema, type TestApi } from './api.ts';
import { ours } from './asked-of-each.ts';
import { commands } from './commands-asked/index.ts';
import { mutationOf } from './mutation-of.ts';
import { bodies, people } from './office/office-ids.ts';
import { somebody } from './office/somebody.ts';
import { wholeQuery } from './whole-document.ts';

/** Who is let in, written down to be read by people: the test holds the code to it, not the other way round. */
const matrix = readFileSync(new URL('authorisation.cases.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const allowed = new Map(matrix.map(([field, , who = '']) => [field ?? '', who.split(' ')]));

const fields = (['query', 'mutation'] as const).flatMap((kind) => {
  const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
});

/** Commands that name no record of ours: anybody's to give. */
const ofNobody = ['moveDemoClock', 'saveView'];

describe('authorisation', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const askField = (name: string, kind: 'query' | 'mutation', viewer: Parameters<TestApi['ask']>[1]) =>
    kind === 'query'
      ? api.ask(wholeQuery(name, ours[name] ?? ''), viewer)
      : api.ask(mutationOf(name), viewer, { input: commands[name] });

  it.each(fields.map(({ field }) => [field.name, field] as const))(
    '%s declares what it needs',
    (_name, field) => {
      expect(field.extensions).toHaveProperty('need');
    },
  );

  it('has a line for every field there is, and no other', () => {
    expect([...allowed.keys()].sort()).toEqual(fields.map(({ field }) => field.name).sort());
  });

  describe.each(roles)('%s', (role) => {
    it.each(fields.map(({ kind, field }) => [field.name, kind] as const))('%s', async (name, kind) => {
      const isAllowed = allowed.get(name)?.some((who) => who === role || who === 'all') ?? false;
      for (const body of [bodies.ours, bodies.theirs]) {
        const person = body === bodies.ours ? people.treasurer : people.stranger;
        const answer = await askField(name, kind, somebody({ roles: [role], body, person }));
        const codes = codesOf(answer);
        if (!isAllowed) {
          expect(codes).toEqual(['FORBIDDEN']);
          expect(api.statements).toEqual([]);
        } else if (body === bodies.ours) {
          expect(codes.filter((code) => code !== 'NOT_FOUND')).toEqual([]);
        } else if (kind === 'mutation' && !ofNobody.includes(name)) {
          // What is ours is not there for them.
          expect(codes).toEqual(['NOT_FOUND']);
        } else {
          expect(codes).toEqual([]);
        }
      }
    });
  });

  it.each(Object.keys(commands))('%s: no key gives commands', async (name) => {
    const viewer = somebody({
      roles: ['monitoringOfficer'],
      via: 'apiKey',
      scopes: ['meetings:read', 'audit:read'],
    });
    expect(codesOf(await askField(name, 'mutation', viewer))).toEqual(['FORBIDDEN']);
    expect(api.statements).toEqual([]);
  });

  it.each(Object.keys(ours))('%s: a key reads within its scopes only', async (name) => {
    const as = (scopes: string[]) => somebody({ roles: ['monitoringOfficer'], via: 'apiKey', scopes });
    const scope = scopeOf(name);
    const without = scopes.filter((one) => one !== scope);
    if (scope === undefined) return;
    expect(codesOf(await askField(name, 'query', as(without)))).toEqual(['FORBIDDEN']);
    if (scope !== null) expect(codesOf(await askField(name, 'query', as([scope])))).toEqual([]);
  });
});

const scopes = [
  'meetings:read',
  'actions:read',
  'bodies:read',
  'documents:read',
  'finance:read',
  'audit:read',
];

/** The scope a key needs; null where no key comes, undefined where any key may ask. */
function scopeOf(name: string): string | null | undefined {
  const need = schema.getQueryType()?.getFields()[name]?.extensions.need as
    | 'nothing'
    | { scope: string | null };
  return need === 'nothing' || need.scope === 'any' ? undefined : need.scope;
}

function codesOf({ errors }: Answer): unknown[] {
  return [...new Set((errors ?? []).map(({ extensions }) => extensions.code))];
}
