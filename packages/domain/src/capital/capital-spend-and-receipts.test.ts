import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer } from '../../test/circumstances.ts';
import {
  approved,
  december9,
  opened,
  reasonOf,
  scheme,
  september,
  stateOf,
  withSchemes,
} from '../../test/programmes.ts';
import { calendarDate, month, pence } from '../kernel/index.ts';
import { capitalMonitor } from './capital-monitor.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { recordCapitalReceipt } from './record-capital-receipt.ts';
import { recordCapitalSpend } from './record-capital-spend.ts';
import { releaseScheme } from './release-scheme.ts';
import { spendAt } from './scheme-columns.ts';

const now = () => circumstancesOf(governanceOfficer);
const [one, held] = [1, 4].map((n) => scheme(n).id) as [never, never];
const empty = { next: null, recorded: [] };
const amount = (schemeId: never, of: number) => ({ schemeId, amount: pence(of) });

describe('a held scheme', () => {
  const spend = (schemeId: never) => ({
    schemeId,
    kind: 'actual' as const,
    amount: pence(100),
    source: 'Invoice 1',
    paperId: null,
    isWorkedOut: false,
  });

  it('spends nothing until its business case is approved, and then stands in its own block', () => {
    const programme = approved(withSchemes(), { schemes: [amount(held, 1_000)] });
    const record = (of: CapitalProgramme) =>
      recordCapitalSpend(of, empty, { month: september, spend: [spend(one), spend(held)] }, now());
    const refused = record(programme);
    expect(refused).toMatchObject({ refusal: { kind: 'SchemeHeld', row: 2 } });
    const release = { schemeId: held, on: calendarDate('2016-09-01'), reference: 'CPCC 2016-040' };
    expect(reasonOf(releaseScheme(programme, { ...release, reference: '' }, now()))).toBe('ReferenceMissing');
    expect(reasonOf(releaseScheme(programme, { ...release, schemeId: one }, now()))).toBe('SchemeNotHeld');
    const released = stateOf(releaseScheme(programme, release, now()));
    const after = {
      ...programme,
      schemes: programme.schemes.map((each) => (each.id === held ? released : each)),
    };
    expect(reasonOf(record(after))).toBeNull();
    const blocks = (of: CapitalProgramme) =>
      capitalMonitor({ ...of, progress: [], receipts: [] }, september, december9).blocks.map(
        ({ name }) => name,
      );
    expect(blocks(programme)).toHaveLength(3);
    expect(blocks(after)).toEqual(['Buildings', 'Fleet']);
  });

  it('is refused with row and month where a payment cannot be taken', () => {
    const programme = withSchemes();
    const record = (changes: object) =>
      reasonOf(
        recordCapitalSpend(programme, empty, { month: september, spend: [spend(one)], ...changes }, now()),
      );
    expect(record({ spend: [] })).toBe('NoSpendGiven');
    expect(record({ month: month('2017-04') })).toBe('MonthOutsideProgramme');
    expect(record({ spend: [spend(one), spend(scheme(9).id as never)] })).toBe('SchemeUnknown');
  });
});

describe('spend of a month', () => {
  const two = scheme(2).id;
  const row = (schemeId: string, kind: 'actual' | 'commitment', of: number, source = 'Ledger') => ({
    schemeId: schemeId as never,
    kind,
    amount: pence(of),
    source,
    paperId: null,
    isWorkedOut: false,
  });
  const pasted = [row(one, 'actual', 100), row(one, 'commitment', 40), row(two, 'commitment', 7)];
  const record = (spend: typeof pasted, recorded: typeof pasted = []) =>
    recordCapitalSpend(withSchemes(), { next: null, recorded }, { month: september, spend }, now());
  const amounts = (spend: typeof pasted, recorded: typeof pasted) =>
    stateOf(record(spend, recorded)).map(({ schemeId, kind, amount: of }) => [schemeId, kind, of]);

  it('is not paid twice when the same rows come again', () => {
    expect(record(pasted, pasted)).toMatchObject({ refusal: { kind: 'PaymentRecordedAlready', row: 1 } });
    expect(reasonOf(record([row(one, 'actual', 100, 'Invoice 2')], pasted))).toBeNull();
    expect(reasonOf(record([row(one, 'actual', 0)], [row(one, 'actual', 0)]))).toBeNull();
    expect(stateOf(record([row(one, 'actual', 5), row(one, 'actual', 5)]))).toHaveLength(2);
  });

  it('takes orders stated again in place of those before, and moves nothing that stands', () => {
    const orders = [row(one, 'commitment', 60), row(two, 'commitment', 7)];
    expect(amounts(orders, pasted)).toEqual([
      [one, 'commitment', -40],
      [one, 'commitment', 60],
    ]);
    expect(amounts([row(one, 'commitment', 0)], pasted)).toEqual([
      [one, 'commitment', -40],
      [one, 'commitment', 0],
    ]);
    expect(reasonOf(record(pasted.slice(1), pasted))).toBe('OrdersRecordedAlready');
    expect(amounts([row(one, 'commitment', 0)], [])).toEqual([[one, 'commitment', 0]]);
  });

  it('leaves the orders of a scheme as they were last stated when those of another come later', () => {
    const at = (schemeId: string, of: string, commitments: number | null) => ({
      schemeId: schemeId as never,
      month: month(of),
      actual: null,
      commitments: commitments === null ? null : pence(commitments),
    });
    const spend = [at(one, '2016-08', 40), at(two, '2016-09', 7), at(one, '2016-09', null)];
    expect(spendAt(spend, one, september)).toEqual({ actual: 0, commitments: 40 });
    expect(spendAt([...spend, at(one, '2016-09', 0)], one, september)).toEqual({ actual: 0, commitments: 0 });
    expect(spendAt(spend, one, month('2016-07'))).toEqual({ actual: null, commitments: null });
  });
});

describe('what comes in', () => {
  const programme = opened();
  const receive = (pounds: number, changes: object = {}) =>
    recordCapitalReceipt(
      programme,
      {
        kind: 'assetSale',
        what: 'Sale of a vehicle',
        asset: 'Fleet register 114',
        receivedOn: calendarDate('2016-08-01'),
        amount: pence(pounds * 100),
        isWorkedOut: false,
        ...changes,
      },
      now(),
    );

  it('is a capital receipt above £10,000, and revenue up to it', () => {
    expect(stateOf(receive(10_000)).source).toBe('vehicles');
    expect(stateOf(receive(10_000.01)).source).toBe('receipts');
    expect(stateOf(receive(5, { kind: 'grant', asset: null })).source).toBe('grant');
  });

  it('names the asset sold, is more than nothing and has a source to go to', () => {
    expect(reasonOf(receive(5, { asset: ' ' }))).toBe('AssetMissing');
    expect(reasonOf(receive(5, { what: '' }))).toBe('ReceiptWordsMissing');
    expect(reasonOf(receive(0))).toBe('ReceiptNotPositive');
    expect(reasonOf(receive(5, { kind: 'recharge' }))).toBe('NoSourceForReceipt');
  });

  it('counts from the month it came, and stays unknown in a source settled at the end of the year', () => {
    const facts = { ...programme, progress: [], receipts: [stateOf(receive(12_000))] };
    const received = (of: string) =>
      capitalMonitor(facts, month(of), december9).financing.map((each) => each.received);
    expect(received('2016-07')).toEqual([0, null, 0, 0, null, 0]);
    expect(received('2016-08')).toEqual([0, null, 1_200_000, 0, null, 0]);
  });
});
