import { inTransaction } from '@concordat/database';
import { workforceStore } from '@concordat/database/stores';
import { idOf } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import { closePeriod, openLedger, postFigures, setWorkforceGroup } from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
}, 60_000);
afterAll(() => office.close());

const officer = () => office.as('constabularyFinanceOfficer', { bodyIds: [office.constabulary] });

/** A ledger whose one line pays PCSOs. */
async function ledgerOf(name: string) {
  const opened = accepted(
    await openLedger(officer(), {
      bodyId: office.constabulary,
      sharedWith: [office.policingBody],
      financialYear: '2016/17',
      name,
      bridge: ['Spending'],
      noteRule: { pence: 5_000_000, ppm: 20_000 },
      lines: [{ code: '1030', title: 'PCSO pay', term: 'Spending', ringFence: null }],
      hierarchies: [
        {
          name: 'All',
          cut: 'subjective',
          from: '2016-04',
          rows: [{ depth: 0, label: 'All', totalLabel: null, codes: ['1030'] }],
        },
      ],
      idempotencyKey: v7(),
    }),
  );
  const pcsos = {
    ledgerId: opened.ledgerId,
    groupId: null,
    lineIds: opened.lines.map(({ id }) => id),
    name: 'PCSOs',
    establishment: 15_000,
    averageCost: 3_314_600,
    months: [{ month: '2016-09', strength: 13_100, joiners: 0, leavers: 0 }],
    rises: [{ from: '2017-01', share: 10_000, why: 'Award' }],
    source: 'Note 3',
    expectedVersion: 0,
  };
  return { ...opened, pcsos };
}

const groupsOf = (ledgerId: string) =>
  inTransaction(office.prisma, officer().viewer, (tx) => workforceStore.ofLedger(tx, idOf(ledgerId)));

describe('a group of people', () => {
  it('is recorded, changed from the version that was seen, and read back as it was said', async () => {
    const { ledgerId, pcsos } = await ledgerOf('Recorded');
    const { groupId, version } = accepted(await setWorkforceGroup(officer(), pcsos));
    expect(version).toBe(1);
    const changed = { ...pcsos, groupId, establishment: 14_000, expectedVersion: version };
    expect(accepted(await setWorkforceGroup(officer(), changed)).version).toBe(2);
    expect(await setWorkforceGroup(officer(), changed)).toMatchObject({ outcome: 'conflict' });
    const { ledgerId: _, groupId: __, expectedVersion: ___, ...said } = changed;
    expect(await groupsOf(ledgerId)).toEqual([{ version: 2, value: { id: groupId, ledgerId, ...said } }]);
  });

  it('keeps what a month says that is closed by now', async () => {
    const { ledgerId, version, pcsos } = await ledgerOf('Closed');
    const { groupId } = accepted(await setWorkforceGroup(officer(), pcsos));
    const spent = { code: '1030', kind: 'actual' as const, month: '2016-09', amount: 100 };
    const posted = accepted(
      await postFigures(officer(), {
        ledgerId,
        figures: [{ ...spent, source: 'Accounts', paperId: null, isWorkedOut: false }],
        expectedVersion: version,
        idempotencyKey: v7(),
      }),
    );
    accepted(
      await closePeriod(officer(), {
        ledgerId,
        month: '2016-09',
        withoutNotesBecause: 'A test',
        expectedVersion: posted.version,
      }),
    );
    const again = { ...pcsos, groupId, expectedVersion: 1 };
    const counted = { month: '2016-09', strength: 13_000, joiners: 0, leavers: 0 };
    expect(await setWorkforceGroup(officer(), { ...again, months: [counted] })).toMatchObject({
      outcome: 'refused',
      path: ['months'],
      sentence: expect.stringContaining('September 2016 is closed'),
    });
    const october = { month: '2016-10', strength: 13_300, joiners: 0, leavers: 0 };
    const more = { ...again, months: [...pcsos.months, october] };
    expect(await setWorkforceGroup(officer(), more)).toMatchObject({ outcome: 'accepted' });
  });

  it('is refused in a sentence with its field, and nothing is written', async () => {
    const { ledgerId, pcsos } = await ledgerOf('Refused');
    const refusedWith = async (change: object) => setWorkforceGroup(officer(), { ...pcsos, ...change });
    expect(await refusedWith({ establishment: -1 })).toMatchObject({ path: ['establishment'] });
    expect(await refusedWith({ lineIds: [v7()] })).toMatchObject({ path: ['lineIds'] });
    expect(await refusedWith({ establishment: 0.5 })).toMatchObject({ outcome: 'invalid' });
    expect(await refusedWith({ averageCost: 100_000_001 })).toMatchObject({
      outcome: 'invalid',
      fields: [{ path: ['averageCost'], message: 'Enter at most £1,000,000 for one.' }],
    });
    expect(await groupsOf(ledgerId)).toEqual([]);
  });

  it('belongs to the body whose ledger it is: nobody else of the area writes it', async () => {
    const { pcsos } = await ledgerOf('Ours');
    const other = office.as('policingBodyFinanceOfficer', { bodyIds: [office.policingBody] });
    await expect(setWorkforceGroup(other, pcsos)).rejects.toThrow();
  });
});
