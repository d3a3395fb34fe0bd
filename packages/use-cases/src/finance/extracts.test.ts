import { inTransaction } from '@concordat/database';
import { extractStore, ledgerStore } from '@concordat/database/stores';
import { addPositions } from '@concordat/domain/finance';
import { idOf, month } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type TestOffice, testOffice } from '../../test/office.ts';
import type { CommandContext } from '../command-context.ts';
import {
  closePeriod,
  discardExtract,
  loadExtract,
  mapExtract,
  openLedger,
  readExtract,
  storeFile,
} from '../index.ts';
import { NotPermitted } from '../not-permitted.ts';

let office: TestOffice;
let officer: CommandContext;
beforeAll(async () => {
  office = await testOffice();
  officer = office.as('constabularyFinanceOfficer', { bodyIds: [office.constabulary] });
}, 60_000);
afterAll(() => office.close());

const september = month('2016-09');

async function open(name: string) {
  const line = (code: string) => ({ code, title: `Line ${code}`, term: 'Spending', ringFence: null });
  return accepted(
    await openLedger(officer, {
      bodyId: office.constabulary,
      sharedWith: [office.policingBody],
      financialYear: '2016/17',
      name,
      bridge: ['Spending'],
      noteRule: { pence: 5_000_000, ppm: 20_000 },
      lines: [line('1'), line('2'), line('3')],
      hierarchies: [
        {
          name: 'What it is spent on',
          cut: 'subjective',
          from: '2016-04',
          rows: [{ depth: 0, label: 'All', totalLabel: null, codes: ['1', '2', '3'] }],
        },
      ],
      idempotencyKey: v7(),
    }),
  );
}

async function bring(ledgerId: string, text: string, fileName = 'September.csv', by = officer) {
  const bytes = new TextEncoder().encode(text);
  const file = accepted(
    await storeFile(officer, {
      bodyId: office.constabulary,
      fileName,
      mediaType: 'text/csv',
      purpose: 'figures',
      bytes,
    }),
  );
  return readExtract(by, { ledgerId, month: september, fileId: file.entry.id, idempotencyKey: v7() });
}

const standing = (ledgerId: string) =>
  inTransaction(office.prisma, officer.viewer, async (tx) => {
    const id = idOf<'Ledger'>(ledgerId);
    const positions = await ledgerStore.positionsAt(tx, id, september);
    return { whole: addPositions([...positions.values()]), stored: await ledgerStore.load(tx, id) };
  });

const load = async (extractId: string, expectedVersion: number, idempotencyKey = v7()) =>
  loadExtract(officer, { extractId, expectedVersion, idempotencyKey });

describe('a month of the accounts', () => {
  it('is read, mapped and loaded whole, once; the next one needs no mapping', async () => {
    const { ledgerId } = await open('Loaded');
    const text =
      'Account,What,Actual,Forecast\n1,Pay,"1,000.00",(2)\nA77,Fuel,12.34,0\nZ9,Suspense,5,5\n,Total,"1,017.34",3\n';
    const { extractId } = accepted(await bring(ledgerId, text));
    expect(await load(extractId, 1)).toMatchObject({ refusal: { kind: 'UnitMissing' } });
    const mapping = {
      extractId,
      uses: ['code', 'ignored', 'actualToDate', 'forecast'] as const,
      unit: 'pounds' as const,
      codes: [
        { theirs: 'A77', code: '2' },
        { theirs: 'Z9', code: null },
      ],
    };
    expect(await mapExtract(officer, { ...mapping, expectedVersion: 9 })).toMatchObject({
      outcome: 'conflict',
    });
    accepted(await mapExtract(officer, { ...mapping, expectedVersion: 1 }));
    expect(await office.count('posting', `ledger_id = '${ledgerId}'`)).toBe(0);

    const key = v7();
    expect(accepted(await load(extractId, 2, key))).toMatchObject({ postings: 4 });
    expect(await load(extractId, 2, key)).toMatchObject({ outcome: 'accepted', replayed: true });
    expect(await load(extractId, 3)).toMatchObject({ refusal: { kind: 'ExtractSettled' } });
    expect((await standing(ledgerId)).whole).toMatchObject({ actualToDate: 101_234, forecast: -200 });
    expect((await office.trailOf(office.constabulary)).slice(-3)).toEqual([
      'ExtractRead',
      'ExtractMapped',
      'ExtractLoaded',
    ]);

    const corrected = accepted(
      await bring(ledgerId, text.replace('12.34', '13.34').replace('1,017', '1,018')),
    );
    expect(accepted(await load(corrected.extractId, 3))).toMatchObject({ postings: 1 });
    expect((await standing(ledgerId)).whole.actualToDate).toBe(101_334);
  });

  it('is recognised by its bytes, whatever it is called, until it is discarded', async () => {
    const { ledgerId } = await open('Recognised');
    const text = 'Code,Actual £\n1,5\n';
    const { extractId } = accepted(await bring(ledgerId, text));
    expect(await bring(ledgerId, text, 'Again.csv')).toMatchObject({
      refusal: { kind: 'ExtractReadBefore', extractId },
    });
    accepted(await discardExtract(officer, { extractId, expectedVersion: 1 }));
    const again = accepted(await bring(ledgerId, text));
    accepted(await load(again.extractId, 2));
    expect(await bring(ledgerId, text, 'Third.csv')).toMatchObject({
      refusal: { kind: 'ExtractLoadedBefore', month: september },
      sentence: 'This very file was loaded for September 2016; bring the one with the new figures.',
    });
  });

  it.each([
    ['a broken file', 'Code,Actual £\n1,"5\n', 'ExtractUnreadable'],
    ['a file without cells', ' \n', 'ExtractUnreadable'],
  ])('is not read from %s', async (name, text, kind) => {
    const { ledgerId } = await open(`Not read: ${name}`);
    expect(await bring(ledgerId, text)).toMatchObject({ outcome: 'refused', refusal: { kind } });
    expect(await office.count('ledger_extract', `ledger_id = '${ledgerId}'`)).toBe(0);
  });

  it.each([
    ['text in a number cell', 'Code,Actual £\n1,5\n2,about six\n', 'ExtractHasFaults'],
    ['a code that stands twice', 'Code,Actual £\n1,5\n1,6\n', 'ExtractHasFaults'],
    ['a total that does not cast', 'Code,Actual £\n1,5.00\n2,6.00\nTotal,12.00\n', 'ExtractHasFaults'],
    ['a code of no line', 'Code,Actual £\n1,5\n77,6\n', 'CodesUnmapped'],
  ])('is not loaded with %s: nothing is half-loaded', async (name, text, kind) => {
    const { ledgerId } = await open(`Not loaded: ${name}`);
    const { extractId } = accepted(await bring(ledgerId, text));
    expect(await load(extractId, 1)).toMatchObject({ outcome: 'refused', refusal: { kind } });
    expect(await office.count('posting', `ledger_id = '${ledgerId}'`)).toBe(0);
  });

  it('is not loaded into a closed month', async () => {
    const { ledgerId } = await open('Closed');
    const first = accepted(await bring(ledgerId, 'Code,Actual £\n1,5\n'));
    const second = accepted(await bring(ledgerId, 'Code,Actual £\n1,6\n'));
    accepted(await load(first.extractId, 1));
    accepted(await closePeriod(officer, { ledgerId, month: september, expectedVersion: 2 }));
    expect(await load(second.extractId, 3)).toMatchObject({ refusal: { kind: 'PeriodClosed' } });
    expect(await bring(ledgerId, 'Code,Actual £\n1,7\n')).toMatchObject({
      refusal: { kind: 'PeriodClosed' },
    });
  });

  it('is loaded by its own body alone, and not over what was not seen', async () => {
    const { ledgerId } = await open('Apart');
    const { extractId } = accepted(await bring(ledgerId, 'Code,Actual £\n1,5\n'));
    const other = office.as('policingBodyFinanceOfficer', { bodyIds: [office.policingBody] });
    const command = { extractId, expectedVersion: 1, idempotencyKey: v7() };
    await expect(loadExtract(other, command)).rejects.toThrow(NotPermitted);
    await expect(bring(ledgerId, 'Code,Actual £\n1,6\n', 'x.csv', other)).rejects.toThrow(NotPermitted);
    expect(await load(extractId, 9)).toMatchObject({ outcome: 'conflict' });
  });

  it('is loaded once when two officers press the button together', async () => {
    const { ledgerId } = await open('Together');
    const { extractId } = accepted(await bring(ledgerId, 'Code,Actual £\n1,5\n2,6\n'));
    const answers = await Promise.all([1, 2, 3].map(() => load(extractId, 1)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'conflict', 'conflict']);
    expect(await office.count('posting', `ledger_id = '${ledgerId}'`)).toBe(2);
  });

  it('keeps the cells as they stood in the file', async () => {
    const { ledgerId } = await open('Cells');
    const { extractId } = accepted(await bring(ledgerId, 'Code\tActual £\n1\t(267)\n', 'Pasted.txt'));
    const stored = await inTransaction(office.prisma, officer.viewer, (tx) =>
      extractStore.load(tx, idOf<'LedgerExtract'>(extractId)),
    );
    expect(stored?.rows).toEqual([
      { row: 1, cells: ['Code', 'Actual £'] },
      { row: 2, cells: ['1', '(267)'] },
    ]);
  });
});
