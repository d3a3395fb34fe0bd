import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../src/printed-schema.ts';
import { schemaChanges, unannounced } from './schema-changes.ts';

const before =
  'type Query { meeting(id: ID!): Meeting } type Meeting { id: ID! venue: String } enum Kind { a }';

describe('the contract of the API', () => {
  it('is committed as the code prints it', () => {
    const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
    expect(printedSchema()).toBe(committed);
  });

  it('is printed the same every time', () => expect(printedSchema()).toBe(printedSchema()));
});

describe('changes of a schema', () => {
  it('break when a field goes', async () => {
    const { breaking } = await schemaChanges(before, before.replace(' venue: String', ''));
    expect(breaking).toEqual(["Field 'venue' was removed from object type 'Meeting'"]);
  });

  it('are safe when a field comes', async () => {
    const { breaking, safe } = await schemaChanges(before, before.replace('venue', 'startsAt: String venue'));
    expect(breaking).toEqual([]);
    expect(safe).toHaveLength(1);
  });

  it('are dangerous when a value comes that old callers do not know', async () => {
    expect((await schemaChanges(before, before.replace('{ a }', '{ a b }'))).dangerous).toHaveLength(1);
  });

  it('may break what was announced, from the day it was announced for', () => {
    const message = "Field 'venue' was removed from object type 'Meeting'";
    const calendar = [{ message, announcedOn: '2026-06-01', inForceOn: '2027-04-01' }];
    expect(unannounced([message], calendar, '2027-03-31')).toEqual([message]);
    expect(unannounced([message], calendar, '2027-04-01')).toEqual([]);
    expect(unannounced([message], [], '2027-04-01')).toEqual([message]);
  });
});
