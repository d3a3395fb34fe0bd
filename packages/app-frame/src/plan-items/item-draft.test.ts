import type { PlanInputs, PlanItem } from '@concordat/domain/finance';
import { financialYear, pence, ppm } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import { draftOf, readDraft } from './item-draft.ts';

const given = { source: 'The paper', isTakenAsGiven: false };
const saving: PlanItem = {
  key: 'estate',
  label: 'Estate',
  kind: 'saving',
  amounts: [
    { year: financialYear('2017/18'), amount: pence(0) },
    { year: financialYear('2018/19'), amount: pence(1_234_50) },
  ],
  isRecurring: true,
  confidence: ppm(800_000),
  deliveryState: 'inDelivery',
  isOn: true,
  loan: null,
  paysFor: null,
  oneOffReason: null,
  withdrawnReason: null,
  liveSource: null,
  ...given,
};
const plan: PlanInputs = {
  baseYear: financialYear('2016/17'),
  yearCount: 2,
  drivers: [],
  lines: [],
  items: [saving],
  reserves: { ...given, opening: pence(0), minimum: pence(0) },
  prudential: null,
  earlier: null,
};
const typed = (changed: Partial<ReturnType<typeof draftOf>>) =>
  readDraft({ ...draftOf(null, plan), label: 'Estate', source: 'Board', ...changed }, null, plan);

it('gives an item back as it was when nothing is typed', () => {
  expect(readDraft(draftOf(saving, plan), saving, plan)).toEqual({ item: saving });
});

it('asks for every year, since a nil is something somebody says', () => {
  expect(typed({ amounts: { '2017/18': '£1,000' } })).toEqual({
    errors: [
      {
        field: 'amount-2018/19',
        message: 'Enter the amount of 2018/19 in pounds, 0 if nothing is expected',
      },
    ],
  });
});

it('gives a new item a name of its own, and reads pounds and pence', () => {
  expect(typed({ amounts: { '2017/18': '0', '2018/19': '(12.50)' } })).toMatchObject({
    item: { key: 'estate-2', amounts: [{ amount: 0 }, { amount: -1_250 }], isOn: true },
  });
});

it('reads a loan with the life of its asset', () => {
  const loan = { principal: '2,000,000', takenIn: '2017/18', interest: '3.5', lifeYears: '20' };
  expect(typed({ kind: 'borrowing', ...loan, assetLifeYears: 'long' })).toMatchObject({
    errors: [{ field: 'assetLifeYears' }],
  });
  expect(typed({ kind: 'borrowing', ...loan, assetLifeYears: '25' })).toMatchObject({
    item: { amounts: [], loan: { principal: 200_000_000, rate: 35_000, lifeYears: 20, assetLifeYears: 25 } },
  });
});
