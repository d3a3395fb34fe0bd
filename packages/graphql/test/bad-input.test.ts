import {
  type GraphQLArgument,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isScalarType,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, schema, type TestApi } from './api.ts';
import { ours } from './asked-of-each.ts';
import { commands } from './commands-asked/index.ts';
import { mutationOf } from './mutation-of.ts';
import { somebody } from './office/somebody.ts';

type Path = readonly (string | number)[];

/** What people and programs type, paste or send by mistake or on purpose, by what should stand there. */
const bad: Readonly<Record<string, readonly unknown[]>> = {
  string: [
    '',
    ' \t ',
    'a\u0000b',
    'half of a \ud800 pair',
    'first\r\nBcc: everybody@example.org',
    '<img src=x onerror=alert(1)>',
    `'; drop table action; --`,
    '31/11/2016',
    'x'.repeat(20_000),
    7,
  ],
  number: [-1, 0, 1.5, 1e21, 2 ** 53, -(2 ** 31), '12', '£294K', '(267)', null],
  boolean: ['yes', 2, null],
  list: [[], 'one', [null], [{}], Array.from({ length: 3 }, () => Array.from({ length: 2_000 }, () => 'x'))],
  object: [{}, 'text', []],
  nothing: ['', '31/11/2016', 'x'.repeat(20_000), -1, {}],
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Every place in an input that somebody fills in; of a list, the list and its first entry. */
function* placesIn(value: unknown, path: Path = []): Generator<{ path: Path; kind: string }> {
  if (path.length > 0) yield { path, kind: kindOf(value) };
  const inside = Array.isArray(value) ? value.slice(0, 1) : value;
  if (typeof inside !== 'object' || inside === null) return;
  for (const [name, part] of Object.entries(inside))
    yield* placesIn(part, [...path, Array.isArray(value) ? Number(name) : name]);
}

function withAt(value: unknown, [first, ...rest]: Path, put: unknown): unknown {
  if (first === undefined) return put;
  if (Array.isArray(value))
    return value.map((part, index) => (index === first ? withAt(part, rest, put) : part));
  return { ...(value as object), [first]: withAt((value as Record<string, unknown>)[first], rest, put) };
}

/** As asked elsewhere, but at the version records really have, so that the rules themselves look at it. */
function atFirstVersion(input: Readonly<Record<string, unknown>>) {
  return 'expectedVersion' in input ? { ...input, expectedVersion: 1 } : input;
}

/** Whatever is typed into whatever field of whatever form, by way of its command. */
describe('bad input', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  /** Moves with whatever is stored, of whatever kind. */
  const stored = async () => {
    const { rows } = await api.database.ownerPool.query('select sum(counter)::text as counter from revision');
    return (rows as { counter: string }[])[0]?.counter;
  };

  it.each(Object.keys(commands))('%s: says in a sentence what is wrong and stores nothing', async (name) => {
    const input = atFirstVersion(commands[name] ?? {});
    for (const { path, kind } of placesIn(input)) {
      for (const put of bad[kind] ?? []) {
        const what = `${path.join('.')} is ${JSON.stringify(put)?.slice(0, 60)}`;
        const before = await stored();
        const { data, errors } = await api.ask(mutationOf(name), somebody(), {
          input: withAt(input, path, put),
        });
        if (data === undefined) continue; // not of the form the operation takes; nobody was asked
        for (const { message, extensions } of errors ?? [])
          expect(extensions.code, `${what}: ${message}`).toBeDefined();
        const answer = (data as Record<string, Told> | null)?.[name];
        const sentences = [answer?.message ?? '.', ...(answer?.fields ?? []).map(({ message }) => message)];
        for (const sentence of sentences) expect(sentence, what).toMatch(/[.?]$/);
        const isDone = answer !== undefined && answer.message === undefined && answer.fields === undefined;
        if (!isDone) expect(await stored(), what).toBe(before);
      }
    }
  });
});

/** Whatever is asked for in whatever search, filter or address. */
describe('a bad question', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ args }) => args.length > 0,
  );

  it.each(queries.map((query) => [query.name, query] as const))('%s is answered', async (name, query) => {
    const given = argumentsIn(`{ ${name}${ours[name] ?? ''} }`);
    const variables = query.args.map(({ name: arg, type }) => `$${arg}: ${type}`).join(', ');
    const args = query.args.map(({ name: arg }) => `${arg}: $${arg}`).join(', ');
    const document = `query (${variables}) { ${name}(${args}) ${isLeafType(getNamedType(query.type)) ? '' : '{ __typename }'} }`;
    for (const { arg, field } of wordsIn(query.args)) {
      for (const put of bad.string ?? []) {
        const asked = { ...given, [arg]: field === null ? put : { [field]: put } };
        const { data, errors } = await api.ask(document, somebody(), asked);
        if (data === undefined) continue; // not of the form the question takes
        const what = `${arg}.${field} is ${JSON.stringify(put).slice(0, 60)}`;
        for (const { message, extensions } of errors ?? [])
          expect(extensions.code, `${what}: ${message}`).toBeDefined();
      }
    }
  });
});

type Place = { readonly arg: string; readonly field: string | null };

/** Every place of a question where text goes, on its own or within a filter. */
function wordsIn(args: readonly GraphQLArgument[]): readonly Place[] {
  return args.flatMap(({ name: arg, type }): readonly Place[] => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return isScalarType(named) ? [{ arg, field: null }] : [];
    return Object.values(named.getFields())
      .filter((field) => isScalarType(getNamedType(field.type)))
      .map((field) => ({ arg, field: field.name }));
  });
}

function argumentsIn(text: string): Record<string, unknown> {
  const [query] = parse(text).definitions;
  const [field] = query?.kind === Kind.OPERATION_DEFINITION ? query.selectionSet.selections : [];
  const args = field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
  return Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

type Told = {
  readonly message?: string;
  readonly fields?: readonly { readonly message: string }[];
};
