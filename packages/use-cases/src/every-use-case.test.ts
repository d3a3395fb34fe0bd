import { readFileSync } from 'node:fs';
import { freshProofSeconds, roles } from '@concordat/domain/access';
import { addSeconds } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type TestOffice, testOffice } from '../test/office.ts';
import * as door from './index.ts';
import { ClockJumped, FreshProofNeeded, NotPermitted, type UseCase } from './index.ts';

type AnyUseCase = UseCase<unknown, unknown, unknown, { kind: string }>;

const useCases = Object.entries(door as { [name: string]: unknown }).filter(
  (entry): entry is [string, AnyUseCase] => typeof entry[1] === 'function' && 'needs' in entry[1],
);

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const fieldsOf = (input: z.ZodType) => Object.keys((input as z.ZodObject).shape);

it('looks at them all', () => {
  expect(useCases.length).toBeGreaterThan(20);
});

describe.each(useCases)('%s', (name, useCase) => {
  it('is closed to whoever has no role, to a key, and to a person where only the office itself may', async () => {
    const strangers = [
      ...(useCase.needs === 'self' ? [office.system(office.policingBody)] : [office.as([])]),
      office.as('monitoringOfficer', { via: 'apiKey', scopes: ['meetings:read', 'audit:read'] }),
      ...(useCase.needs === 'system' ? [office.as('monitoringOfficer')] : []),
    ];
    for (const stranger of strangers) await expect(useCase(stranger, {})).rejects.toThrow(NotPermitted);
  });

  it('takes no field but those it names', async () => {
    const everything = useCase.needs === 'self' ? office.as(roles) : office.system(office.policingBody);
    const smuggled = {
      ...Object.fromEntries(fieldsOf(useCase.input).map((field) => [field, undefined])),
      id: v7(),
      version: 9,
      roles: ['monitoringOfficer'],
      readerBodyIds: [office.elsewhere],
    };
    const answer = await useCase(everything, smuggled);
    expect(answer.outcome).toBe('invalid');
    const said = answer.outcome === 'invalid' ? JSON.stringify(answer.fields) : '';
    for (const field of ['id', 'version', 'roles', 'readerBodyIds']) expect(said).toContain(field);
  });

  it('stands in the list of use cases with its permission', () => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
    expect(row).toContain(useCase.needs);
    expect(row.includes('proof')).toBe(useCase.needsFreshProof);
  });
});

describe.each(useCases.filter(([, { needsFreshProof }]) => needsFreshProof))('%s', (_name, useCase) => {
  it('asks a person to confirm who they are again after five minutes', async () => {
    const { provedAt: _, ...unproved } = office.as(roles);
    const lapsed = { ...unproved, provedAt: addSeconds(unproved.realNow, -freshProofSeconds) };
    for (const context of [unproved, lapsed]) {
      await expect(useCase(context, {})).rejects.toThrow(FreshProofNeeded);
    }
    const proved = { ...unproved, provedAt: unproved.realNow };
    expect((await useCase(proved, { smuggled: true })).outcome).toBe('invalid');
  });

  it('is not done once the clock was set to another time', async () => {
    const context = { ...office.as(roles), hasClockJumped: true };
    await expect(useCase({ ...context, provedAt: context.realNow }, {})).rejects.toThrow(ClockJumped);
  });
});
