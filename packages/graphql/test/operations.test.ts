import { print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindDocument } from '../src/bind-document.ts';
import { dataOf, openApi, schema, type TestApi } from './api.ts';
import { appOperations, rootFieldsOf } from './app-operations.ts';
import { somebody } from './office/somebody.ts';
import { variablesOf } from './variables-of.ts';

const operations = appOperations();
const queries = operations.filter(({ kind }) => kind === 'query');
const cases = queries.map((operation) => [`${operation.app} ${operation.name}`, operation] as const);

/** All others: one statement for each root field. */
const otherThanOne: Readonly<Record<string, number>> = {
  // The gateway knows it; its own tests count what it asks.
  MailStatus: 0,
  // The source text stands beside the document.
  ImportedDocument: 2,
};

/** Screens that wait for nothing but the database. */
const hot = [
  'ActionLog',
  'ActionPage',
  'AdminMeeting',
  'AdminMeetings',
  'BoardPack',
  'CapitalDesk',
  'CapitalMonitor',
  'CapitalScheme',
  'MediumTermPlan',
  'MeetingList',
  'MemberHome',
  'PackMinutes',
  'Paper',
  'Reserves',
  'RevenueMonitor',
  'RevenueRow',
];

describe('operations of the apps', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('are all found', () => expect(operations.length).toBeGreaterThan(20));

  it.each(operations.map((one) => [`${one.app} ${one.name}`, one] as const))(
    '%s fits the schema',
    (_name, { document }) => {
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    },
  );

  it.each(cases)('%s: as many statements as it may', async (_name, operation) => {
    dataOf(await api.ask(print(operation.document), somebody(), variablesOf(operation)));
    expect(api.statements.length).toBe(otherThanOne[operation.name] ?? rootFieldsOf(operation).length);
  });

  it.each(hot)('%s is bound to a text that is kept', (name) => {
    const operation = queries.find((one) => one.name === name);
    expect(operation && bindDocument(schema, operation.document)).toBeTypeOf('function');
  });

  it.each(cases)('%s: bound, it answers what it answers unbound', async (_name, operation) => {
    const bound = bindDocument(schema, operation.document);
    if (bound === null) return;
    const variables = variablesOf(operation);
    const text = await bound(api.contextFor(somebody()), variables);
    const answer = await api.ask(print(operation.document), somebody(), variables);
    expect(JSON.parse(text ?? '')).toEqual({ data: dataOf(answer) });
  });
});
