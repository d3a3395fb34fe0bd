import { readFileSync } from 'node:fs';
import type { PlanDriver, PlanInputs, PlanItem, PlanLine } from '../src/finance/index.ts';
import { financialYear, pence, ppm } from '../src/kernel/index.ts';

const years = ['2017/18', '2018/19', '2019/20', '2020/21'].map(financialYear);

/** The rows of a file of worked examples, without its head. */
export function casesOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../src/finance/${file}.cases.csv`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
}

/** The plan of December 2016 as the worked examples have it. */
export function decemberPlan(): PlanInputs {
  return {
    baseYear: financialYear('2016/17'),
    yearCount: 4,
    drivers: casesOf('plan-drivers').map(driverOf),
    lines: casesOf('plan-lines').map(lineOf),
    items: casesOf('plan-items').map(itemOf),
    reserves: {
      opening: pence(900_000_000),
      minimum: pence(390_000_000),
      source: 'No paper gives it',
      isTakenAsGiven: true,
    },
    prudential: null,
    earlier: null,
  };
}

function driverOf(row: readonly string[]): PlanDriver {
  return {
    key: row[0] ?? '',
    label: row[1] ?? '',
    rates: years.map((year, at) => ({ year, rate: ppm(Math.round(Number(row[at + 2]) * 10_000)) })),
    isTakenAsGiven: row[6] === 'yes',
    source: row[7] ?? '',
  };
}

function lineOf([
  key = '',
  label = '',
  side,
  base,
  moved = '',
  given,
  source = '',
]: readonly string[]): PlanLine {
  const shares = moved === '' ? [] : moved.split(' + ').map((each) => each.split(' '));
  return {
    key,
    label,
    side: side === 'financing' ? 'financing' : 'spend',
    base: pence(Math.round(Number(base) * 100_000)),
    shares: shares.map(([driver = '', share]) => ({ driver, share: ppm(Number(share) * 10_000) })),
    isTakenAsGiven: given === 'yes',
    source,
  };
}

function itemOf(row: readonly string[]): PlanItem {
  return {
    key: row[0] ?? '',
    label: row[1] ?? '',
    kind: row[2] as PlanItem['kind'],
    amounts: years.map((year, at) => ({ year, amount: pence(Number(row[at + 3]) * 100) })),
    isRecurring: row[7] === 'yes',
    confidence: ppm(Number(row[8]) * 10_000),
    deliveryState: (row[9] || null) as PlanItem['deliveryState'],
    isOn: true,
    loan: null,
    paysFor: null,
    oneOffReason: null,
    withdrawnReason: null,
    liveSource: null,
    isTakenAsGiven: row[10] === 'yes',
    source: row[11] ?? '',
  };
}
