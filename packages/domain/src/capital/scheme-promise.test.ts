import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDate, type FinancialYear, financialYear, idOf, pence } from '../kernel/index.ts';
import type { CapitalApproval } from './capital-approval.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import type { CapitalScheme } from './capital-scheme.ts';
import { promiseOfScheme } from './scheme-promise.ts';

const today = calendarDate('2016-12-12');
const schemeId = idOf<'CapitalScheme'>('0194a000-0000-7000-8000-0000000000a1');
const other = idOf<'CapitalScheme'>('0194a000-0000-7000-8000-0000000000a2');
const scheme: CapitalScheme = {
  id: schemeId,
  number: 'CP16/07',
  title: 'Custody suite',
  block: 'Estates',
  hold: null,
  assetLifeYears: 40,
  profile: [
    { year: financialYear('2017/18'), amount: pence(100_000_00) },
    { year: financialYear('2018/19'), amount: pence(300_000_00) },
  ],
};
const source = (key: string, kind: 'revenueContribution' | 'borrowing' | 'grant') => ({
  key,
  label: key,
  kind,
  isWithinDelegation: false,
  isYearEnd: false,
});
const sources = [
  source('rcco', 'revenueContribution'),
  source('loan', 'borrowing'),
  source('grant', 'grant'),
];
const approval = {
  kind: 'original',
  proposedOn: calendarDate('2016-02-01'),
  authorised: { on: calendarDate('2016-02-20'), reference: 'CPCC 2016-008', under: null },
  withdrawn: null,
  schemes: [
    { schemeId, amount: pence(400_000_00) },
    { schemeId: other, amount: pence(400_000_00) },
  ],
  financing: [
    { source: 'rcco', amount: pence(200_000_00), fundedBy: null, loanYears: null },
    { source: 'loan', amount: pence(400_000_00), fundedBy: null, loanYears: 20 },
    { source: 'grant', amount: pence(200_000_00), fundedBy: null, loanYears: null },
  ],
} as unknown as CapitalApproval;
const promise = (of: Partial<CapitalScheme> = {}, approvals = [approval], upTo?: FinancialYear) =>
  promiseOfScheme(
    { approvals, sources } as Pick<CapitalProgramme, 'approvals' | 'sources'>,
    { ...scheme, ...of },
    today,
    upTo,
  );
const none = { funded: [], receipts: [], borrowed: [], repaid: [] };
const nil = [{ from: '2017-04-01', amount: 0, every: 'once', until: null }];

it('promises what goes out in each year of its profile, and what revenue pays of it as its budget is paid for', () => {
  expect(promise().spending).toEqual([
    { from: '2017-04-01', amount: 100_000_00, every: 'once', until: null },
    { from: '2018-04-01', amount: 300_000_00, every: 'once', until: null },
  ]);
  // A quarter from revenue and a quarter by grant in the year; a half by loans over 20 years, paid back from the year after.
  expect(promise().revenue).toEqual([
    { from: '2017-04-01', amount: 25_000_00, every: 'once', until: null },
    { from: '2018-04-01', amount: 75_000_00, every: 'once', until: null },
  ]);
  expect(promise().funded.map(({ amount }) => amount)).toEqual([25_000_00, 75_000_00]);
  expect(promise().borrowed.map(({ amount }) => amount)).toEqual([50_000_00, 150_000_00]);
  expect(promise().repaid).toEqual([
    { from: '2018-04-01', amount: 2_500_00, every: 'year', until: '2038-04-01' },
    { from: '2019-04-01', amount: 7_500_00, every: 'year', until: '2039-04-01' },
  ]);
  expect(promise().receipts).toEqual([]);
});

it('pays a loan back to the penny, the pence that do not divide in the first years', () => {
  const profile = [{ year: financialYear('2017/18'), amount: pence(200_00) }];
  const { borrowed, repaid } = promise({ profile }, [
    {
      ...approval,
      financing: approval.financing.map((part) => ({ ...part, loanYears: part.loanYears && 7 })),
    },
  ]);
  expect(borrowed.map(({ amount }) => amount)).toEqual([100_00]);
  // 10,000 pence over 7 years: 1,428 each, and 4 pence over.
  expect(repaid).toEqual([
    { from: '2018-04-01', amount: 14_29, every: 'year', until: '2022-04-01' },
    { from: '2022-04-01', amount: 14_28, every: 'year', until: '2025-04-01' },
  ]);
});

it('is paid for to the penny in every year, whatever the mix and the amounts', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount), fc.tuple(amount, amount), (mix, spent) => {
      fc.pre(mix.some((part) => part > 0));
      const financing = approval.financing.map((part, at) => ({ ...part, amount: pence(mix[at] ?? 0) }));
      const total = pence(mix[0] + mix[1] + mix[2]);
      const profile = [financialYear('2017/18'), financialYear('2018/19')].map((year, at) => ({
        year,
        amount: pence(spent[at] ?? 0),
      }));
      const said = promise({ profile }, [
        { ...approval, schemes: [{ schemeId, amount: total }], financing } as CapitalApproval,
      ]);
      const sum = (amounts: readonly { readonly amount: number }[]) =>
        amounts.reduce((all, each) => all + each.amount, 0);
      const { spending, revenue, funded, receipts, borrowed, repaid } = said;
      expect(sum(revenue) + sum(funded) + sum(receipts) + sum(borrowed)).toBe(sum(spending));
      const years = ({ from, until }: (typeof repaid)[number]) =>
        Number(until?.slice(0, 4)) - Number(from.slice(0, 4));
      expect(repaid.reduce((all, each) => all + each.amount * years(each), 0)).toBe(sum(borrowed));
    }),
  );
});

it('promises nil while it may not spend, and while nothing is authorised for it', () => {
  expect(promise({ hold: { reason: 'Business case', released: null } })).toEqual({
    ...none,
    spending: nil,
    revenue: nil,
  });
  expect(promise({}, [{ ...approval, authorised: null }])).toEqual({ ...none, spending: nil, revenue: nil });
});

it('says nothing while nobody has said in which years its money goes out', () => {
  expect(promise({ profile: [] })).toEqual({ ...none, spending: [], revenue: [] });
});

it('promises nil once it is deleted, for what was authorised is taken away again', () => {
  const deletion = {
    ...approval,
    kind: 'deletion',
    schemes: [{ schemeId, amount: pence(-400_000_00) }],
    financing: [{ source: 'grant', amount: pence(-400_000_00), fundedBy: null, loanYears: null }],
  } as unknown as CapitalApproval;
  expect(promise({}, [approval, deletion])).toEqual({ ...none, spending: nil, revenue: nil });
  const proposed = { ...deletion, authorised: null };
  expect(promise({}, [approval, proposed])).toEqual(promise());
});

it('promises its years as the whole programme is paid for when its budget came by virement', () => {
  const moved = calendarDate('2016-06-01');
  const virement = {
    ...approval,
    kind: 'virement',
    proposedOn: moved,
    authorised: { on: moved, reference: 'CPCC 2016-030' },
    schemes: [
      { schemeId: other, amount: pence(-100_000_00) },
      { schemeId, amount: pence(100_000_00) },
    ],
    financing: [],
  } as unknown as CapitalApproval;
  const others = { ...approval, schemes: [{ schemeId: other, amount: pence(800_000_00) }] };
  expect(promise({}, [others, virement])).toEqual(promise());
});

it('promises no year after the one it is bound to, and nil where that leaves none', () => {
  expect(promise({}, [approval], financialYear('2017/18')).spending).toEqual([
    { from: '2017-04-01', amount: 100_000_00, every: 'once', until: null },
  ]);
  expect(promise({}, [approval], financialYear('2016/17'))).toEqual({ ...none, spending: nil, revenue: nil });
});
