import { instant } from '@concordat/domain/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accepted, realNow, type TestOffice, testOffice } from '../../test/office.ts';
import { moveDemoClock, NotPermitted, startDemoClock } from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const clock = async () => (await office.ownerPool.query('select office_at, real_at from demo_clock')).rows;
const later = '2020-01-08T09:00:00.000Z';

it('is refused in an office that is not a demo', async () => {
  expect(await moveDemoClock(office.as('governanceOfficer'), { to: later })).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'NotADemoOffice' },
  });
  expect(await clock()).toEqual([]);
});

it('starts with the demo office, by the office’s own work alone', async () => {
  await expect(startDemoClock(office.as('monitoringOfficer'), { at: later })).rejects.toThrow(NotPermitted);
  accepted(await startDemoClock(office.system(office.policingBody), { at: '2016-12-12T09:00:00Z' }));
  expect(await clock()).toEqual([
    { office_at: new Date('2016-12-12T09:00:00Z'), real_at: new Date(realNow) },
  ]);
});

it('moves on and back again while nothing is recorded in between, and says so in the trail', async () => {
  accepted(await moveDemoClock(office.as('governanceOfficer'), { to: later }));
  expect((await clock())[0].office_at.toISOString()).toBe(later);
  const in2020 = { ...office.as('governanceOfficer'), now: instant(later) };
  expect(accepted(await moveDemoClock(in2020, { to: '2016-12-12T10:00:00Z' }))).toEqual({
    now: '2016-12-12T10:00:00.000Z',
  });
  expect((await office.trailOf(office.policingBody)).slice(-3)).toEqual(Array(3).fill('DemoClockMoved'));
});

it('never goes to before the latest thing on record', async () => {
  expect(await moveDemoClock(office.as('governanceOfficer'), { to: '2016-12-11T09:00:00Z' })).toMatchObject({
    outcome: 'refused',
    refusal: { kind: 'BeforeLatestRecord' },
    path: ['to'],
  });
});

it.each(['next week', '1899-01-01T00:00:00Z', '2100-01-01T00:00:00Z'])(
  'does not take %s for a moment it can show',
  async (to) => {
    expect((await moveDemoClock(office.as('governanceOfficer'), { to })).outcome).not.toBe('accepted');
  },
);

it('is not for an auditor to move', async () => {
  await expect(moveDemoClock(office.as('auditor'), { to: later })).rejects.toThrow(NotPermitted);
});
