import type { BodyId } from '@concordat/domain/bodies';
import { forecastPlan, type PlanInputs } from '@concordat/domain/finance';
import { instant } from '@concordat/domain/kernel';
import type { Forum } from '@concordat/domain/meetings';
import { type TestDatabase, testDatabase } from '@concordat/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPersonas } from './demo-personas.ts';
import { seedDemoOffice } from './seed-demo-office.ts';
import { type OfficeSoFar, tellLaterChapters } from './tell-later-chapters.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seedDemoOffice({ prisma: database.prisma, newId: v7, realNow: instant('2026-11-22T09:00:00Z') });
}, 240_000);
afterAll(() => database.close());

async function count(sql: string): Promise<number> {
  const { rows } = await database.ownerPool.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
  return rows[0]?.n ?? -1;
}

describe('the demo office', () => {
  it('has eight areas with two bodies each and another kind of party', async () => {
    expect(await count(`body where kind = 'policingBody'`)).toBe(8);
    expect(await count(`body where kind = 'chiefOfficer'`)).toBe(8);
    expect(await count(`body where kind = 'otherParty'`)).toBe(1);
  });

  it('gives every persona an account with one role that two hands gave', async () => {
    expect(await count('user_access where is_demo_persona')).toBe(demoPersonas.length);
    expect(await count('role_grant where confirmed_by <> requested_by and revoked_at is null')).toBe(
      demoPersonas.length,
    );
  });

  it('holds the meeting of 16 December 2016 with its fourteen items and the minutes of 10 November', async () => {
    expect(await count(`meeting where held_on = '2016-12-16'`)).toBe(1);
    expect(
      await count(`agenda_item a join meeting m on m.id = a.meeting_id where m.held_on = '2016-12-16'`),
    ).toBe(14);
    expect(
      await count(`minutes n join meeting m on m.id = n.meeting_id where m.held_on = '2016-11-10'`),
    ).toBe(1);
  });

  it('resolves the dues of the November actions', async () => {
    const { rows } = await database.ownerPool.query<{ n: string; on: string | null }>(
      `select paragraph_number as n, due_on::text as "on" from action order by position, paragraph_number`,
    );
    expect(rows.length).toBe(7);
    const due = Object.fromEntries(rows.map(({ n, on }) => [n, on]));
    expect(due['9.3']).toBe('2017-05-10');
    expect(due['10.3']).toBe('2017-11-10');
    expect(due['14.3']).toBe('2017-02-10');
  });

  it('holds the medium-term plan with the gaps its paper prints, and three scenarios of two owners', async () => {
    const { rows } = await database.ownerPool.query<{ inputs: PlanInputs }>(
      'select inputs from financial_plan',
    );
    const thousands = (amount: number) => Math.round(amount / 100_000);
    expect(
      rows.map(({ inputs }) =>
        forecastPlan(inputs).years.map(({ spend, financing, gap }) => [spend, financing, gap].map(thousands)),
      ),
    ).toEqual([
      [
        [135_507, 131_688, 3_819],
        [138_717, 133_375, 5_342],
        [140_928, 135_148, 5_781],
        [143_171, 136_790, 6_381],
      ],
    ]);
    expect(await count('plan_scenario')).toBe(3);
    expect(await count('plan_live_input')).toBe(4);
    expect(await count('(select distinct owner_name, body_id from plan_scenario) owners')).toBe(2);
    expect(await count('plan_scenario_change')).toBe(3);
  });

  it('has the pressures its papers name: one funded by its draw on reserves, one costed, one not yet known', async () => {
    const { rows } = await database.ownerPool.query(
      `select p.title, p.cost -> 'amounts' -> 0 ->> 'amount' as first, r.name as reserve, m.amount::text as draw
         from pressure p left join reserve_movement m on m.id::text = p.funding ->> 'drawId'
         left join reserve r on r.id = m.reserve_id where p.since < '2017-01-01' order by p.title`,
    );
    expect(rows).toEqual([
      {
        title: 'Learning management for the common ERP system',
        first: '5600000',
        reserve: 'Budget Assistance',
        draw: '5600000',
      },
      { title: 'Phones and tablets for recruits', first: '3000000', reserve: null, draw: null },
      { title: 'Replacement of Airwave', first: null, reserve: null, draw: null },
    ]);
  });

  it('knows the forums the pack names, who holds them and who they report to', async () => {
    expect(await count('forum')).toBe(8);
    expect(await count(`forum where owned_by = 'Cambridgeshire Constabulary'`)).toBe(4);
    expect(await count('forum where reports_to_id is not null')).toBe(4);
  });

  it('has promised reports on the forward plan, each at the first meeting on or after its day', async () => {
    const { rows } = await database.ownerPool.query<{ due: string; planned: string }>(
      `select due_on::text as due, planned_for::text as planned from plan_entry where due_on is not null order by due_on`,
    );
    expect(rows).toEqual([
      { due: '2017-02-10', planned: '2017-03-10' },
      { due: '2017-05-10', planned: '2017-06-02' },
      { due: '2017-11-10', planned: '2017-11-17' },
    ]);
  });

  it('has the notices the papers name with their numbers, one signed and published, one that waits and a draft', async () => {
    const { rows } = await database.ownerPool.query<{ reference: string; status: string; is_past: boolean }>(
      'select reference, status, recorded_from is not null as is_past from decision_notice order by number',
    );
    expect(rows.map(({ reference, status, is_past }) => [reference, status, is_past])).toEqual([
      ['CPCC 2016-013', 'signed', true],
      ['CPCC 2016-029', 'signed', true],
      ['CPCC 2016-030', 'signed', false],
      ['CPCC 2016-031', 'ready', false],
      ['CPCC 2016-032', 'draft', false],
    ]);
    expect(
      await count(`decision_notice where publication = 'full' and cardinality(reader_body_ids) = 2`),
    ).toBe(1);
  });

  it('has a paper in draft, saved and before no meeting yet', async () => {
    const { rows } = await database.ownerPool.query<{ title: string; status: string; version: number }>(
      'select title, status, version from paper_in_hand',
    );
    expect(rows).toEqual([
      { title: 'Huntingdon accommodation review: progress', status: 'draft', version: 2 },
    ]);
    expect(await count('paper_version')).toBe(0);
    expect(await count('paper_kept_text')).toBe(1);
  });

  it('goes on when the clock passes December 2018 and January 2020, each chapter once', async () => {
    const { prisma, ownerPool } = database;
    const { rows } = await ownerPool.query<{ id: BodyId }>('select distinct body_id as id from forum');
    const bodyId = rows[0]?.id as BodyId;
    const parts = { prisma, newId: v7, realNow: instant('2026-11-22T09:00:00Z') };
    const officeNow = async () => {
      const { rows: forums } = await ownerPool.query<{ id: string; name: string; version: number }>(
        'select id, name, version from forum',
      );
      const { rows: posts } = await ownerPool.query<OfficeSoFar['posts'][number]>(
        'select id, body_id as "bodyId", title from post where body_id = $1',
        [bodyId],
      );
      return {
        bodyId,
        forums: forums.map(({ version, ...value }) => ({ value: value as Forum, version })),
        posts,
      };
    };
    const tell = (until: string) => tellLaterChapters(parts, instant(until), officeNow);
    await tell('2018-12-12T09:00:00Z');
    expect(await count('forum_change')).toBe(0);
    await tell('2019-06-01T09:00:00Z');
    expect(await count(`forum_change where kind = 'terminate' and decided_on is null`)).toBe(1);
    expect(await count(`forum_cadence where words = 'Monthly' and from_date = '2019-01-01'`)).toBe(1);
    await tell('2020-01-08T09:00:00Z');
    await tell('2020-01-08T09:00:00Z');
    expect(await count('forum')).toBe(12);
    expect(await count('forum_change')).toBe(3);
    expect(await count(`forum where name = 'Resource Group' and status = 'proposed'`)).toBe(1);
    expect(await count('pressure')).toBe(12);
    expect(await count(`pressure where cost is null and since >= '2019-01-01'`)).toBe(9);
    expect(await count(`pressure where title = 'ERP overspend' and funding ->> 'drawId' is null`)).toBe(1);
  });

  it('leaves an audit event for everything that was done', async () => {
    const audited = await database.ownerPool.query<{ action: string }>(
      'select distinct action from audit_event',
    );
    const actions = audited.rows.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['BodyRegistered', 'PersonAppointed', 'RoleGrantConfirmed', 'ImportAccepted']),
    );
  });
});
