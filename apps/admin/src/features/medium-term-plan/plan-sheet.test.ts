import type { PlanDriver, PlanLine } from '@concordat/domain/finance';
import { financialYear, pence, ppm } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import { driverSheet, lineSheet, readDriverSheet, readLineSheet } from './plan-sheet.ts';

const years = ['2017/18', '2018/19'].map(financialYear);
const drivers: readonly PlanDriver[] = [
  {
    key: 'pay',
    label: 'Pay award',
    rates: years.map((year, at) => ({ year, rate: ppm(10_000 + at * 5_000) })),
    source: 'MTFP paper, 5.2',
    isTakenAsGiven: false,
  },
];
const lines: readonly PlanLine[] = [
  {
    key: 'staff',
    label: 'Police staff pay',
    side: 'spend',
    base: pence(1_835_200_050),
    shares: [{ driver: 'pay', share: ppm(750_000) }],
    source: 'Month 6',
    isTakenAsGiven: true,
  },
  {
    key: 'grant',
    label: 'Grant',
    side: 'financing',
    base: pence(7_000_000_000),
    shares: [],
    source: 'Month 6',
    isTakenAsGiven: false,
  },
];

it('reads back what it wrote, under the same keys', () => {
  expect(readDriverSheet(driverSheet(drivers, years), years, drivers)).toEqual({
    rows: drivers,
    problems: [],
  });
  expect(readLineSheet(lineSheet(lines, drivers), drivers, lines)).toEqual({ rows: lines, problems: [] });
});

it('says of each row that cannot be read what it should have, by its number', () => {
  expect(readDriverSheet('Pay award\t1', years, []).problems).toEqual([
    'Assumptions, row 1: give Pay award a percentage for 2018/19, such as 1.5.',
  ]);
  const pasted = [
    'Staff\tspend\t£1,000\tPay award 75%\tMonth 6',
    'Fees\tincome\t5\t\tMonth 6',
    'Fuel\tspend\tlots\t\tMonth 6',
    '',
    'Gas\tspend\t5\tEnergy\tMonth 6',
    'Oil\tspend\t5',
  ].join('\n');
  const { rows, problems } = readLineSheet(pasted, drivers, lines);
  expect(rows).toMatchObject([{ base: 100_000, shares: [{ driver: 'pay', share: 750_000 }] }]);
  expect(problems).toEqual([
    'Base budget, row 2: say whether Fees is spend or financing.',
    'Base budget, row 3: "lots" is not an amount in pounds.',
    'Base budget, row 5: "Energy" is not one of the assumptions.',
    'Base budget, row 6: say where the amount of Oil comes from.',
  ]);
});
