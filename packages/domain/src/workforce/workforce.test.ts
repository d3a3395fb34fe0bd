import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { opened, year } from '../../test/ledgers.ts';
import type { Ledger } from '../finance/index.ts';
import { addPence, type Month, month, monthsOf, pence, ppm } from '../kernel/index.ts';
import { fte, readFte, writtenFte } from './fte.ts';
import { monthToForecast } from './month-to-forecast.ts';
import { costAtEstablishment, costOfMonths, type PaidLine, payForecastsOf } from './pay-forecast.ts';
import { setWorkforceGroup } from './set-workforce-group.ts';
import { strengthIn, vacancyOf, vacancyRateOf } from './strength.ts';
import type { WorkforceGroup, WorkforceMonth } from './workforce-group.ts';

const ledger = opened();
const [lineId, second, third] = ledger.lines.map(({ id }) => id) as [never, never, never];
const months = monthsOf(year);
const [september, october] = [month('2016-09'), month('2016-10')];
const toCome = months.filter((one) => one > september);
const of = (at: Month, strength: number | null, joiners = 0, leavers = 0): WorkforceMonth => ({
  month: at,
  strength: strength === null ? null : fte(strength),
  joiners: fte(joiners),
  leavers: fte(leavers),
});
const pcsos: WorkforceGroup = {
  id: testId(70),
  ledgerId: ledger.id,
  lineIds: [lineId],
  name: 'PCSOs',
  establishment: fte(15_000),
  averageCost: pence(3_600_000),
  months: [of(september, 13_100)],
  rises: [],
  source: 'Note 3',
};

describe('full-time equivalents', () => {
  const [, ...cases] = readFileSync(new URL('vacancies.cases.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  it.each(cases.map((line) => line.replace(/"[^"]*"/, 'paper').split(',')))(
    '%s (%s): %s less %s is %s',
    (_who, _source, establishment = '', strength = '', vacancy) => {
      const read = (typed: string) => readFte(typed) ?? fte(-1);
      expect(writtenFte(vacancyOf(read(establishment), read(strength)))).toBe(vacancy);
    },
  );

  it('read what they write, to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (n) => {
        expect(readFte(writtenFte(fte(n)))).toBe(n);
      }),
    );
    expect(['', '-1', '1.234', 'ten', '1e3'].map(readFte)).toEqual([null, null, null, null, null]);
  });
});

describe('the vacancy rate', () => {
  it('is vacancies by establishment, and none without posts', () => {
    const rate = (establishment: number, strength: number) =>
      vacancyRateOf(fte(establishment), fte(strength));
    expect(rate(1, 9_999_999)).toBeNull();
    expect([rate(15_000, 13_100), rate(8_000, 7_692), rate(1_000, 1_050), rate(0, 100)]).toEqual([
      126_667,
      38_500,
      -50_000,
      null,
    ]);
  });
});

describe('strength', () => {
  it('is what was counted, then moves with joiners and leavers until people are counted again', () => {
    const group = {
      months: [of(september, 13_100), of(october, null, 500, 100), of(month('2016-12'), 13_300, 900)],
    };
    const at = (text: string) => strengthIn(group, month(text));
    expect([at('2016-08'), at('2016-09'), at('2016-10'), at('2016-11'), at('2016-12')]).toEqual([
      null,
      13_100,
      13_500,
      13_500,
      13_300,
    ]);
  });
});

describe('the pay forecast', () => {
  const line = (
    id: never,
    budget: number,
    actualToDate: number | null,
    forecast: number | null,
    spentTo: Month | null = september,
  ): PaidLine => ({
    id,
    budget: pence(budget),
    actualToDate: actualToDate === null ? null : pence(actualToDate),
    forecast: forecast === null ? null : pence(forecast),
    spentTo,
  });
  const pay = line(lineId, 497_200_000, 220_600_000, 455_800_000);

  it('is what is spent, with strength by cost for the months to come, against the forecast of the ledger', () => {
    // 131 people at £36,000 a year for six months: £2,358,000; 150 for twelve: £5,400,000.
    expect(payForecastsOf([pcsos], [pay, line(second, 5, 5, 5)], months)).toEqual([
      {
        lineId,
        budget: 497_200_000,
        atEstablishment: 540_000_000,
        actualToDate: 220_600_000,
        toCome: 235_800_000,
        payForecast: 456_400_000,
        ledgerForecast: 455_800_000,
        difference: 600_000,
      },
    ]);
    expect(payForecastsOf([pcsos], [{ ...pay, forecast: null }], months)[0]?.difference).toBeNull();
  });

  it('is not known while a group of the line is not counted by the first month to come', () => {
    const unknown = { toCome: null, payForecast: null, difference: null, atEstablishment: 540_000_000 };
    expect(payForecastsOf([{ ...pcsos, months: [] }], [pay], months)).toMatchObject([unknown]);
    const late = { ...pcsos, months: [of(month('2016-12'), 13_100)] };
    expect(payForecastsOf([late], [pay], months)).toMatchObject([unknown]);
    const both = payForecastsOf([pcsos, { ...pcsos, months: [] }], [pay], months);
    expect(both).toMatchObject([{ payForecast: null, atEstablishment: 1_080_000_000 }]);
  });

  it('counts the months of each line from its own actuals, whatever month another line has some for', () => {
    const group = { ...pcsos, lineIds: [lineId, second], months: [of(month('2016-04'), 13_100)] };
    const behind = line(lineId, 100, 220_600_000, null);
    const ahead = line(second, 100, 0, null, month('2017-03'));
    // 131 people at £36,000 a year are £393,000 a month, half of it on each line: six months to come, and none.
    expect(payForecastsOf([group], [behind, ahead], months)).toMatchObject([
      { lineId, toCome: 117_900_000, payForecast: 338_500_000 },
      { lineId: second, toCome: 0, payForecast: 0 },
    ]);
  });

  it('takes all twelve months where nothing is spent yet', () => {
    const counted = { ...pcsos, months: [of(month('2016-04'), 13_100)] };
    const [found] = payForecastsOf([counted], [line(lineId, 0, null, null, null)], months);
    expect(found).toMatchObject({ actualToDate: null, toCome: 471_600_000, payForecast: 471_600_000 });
  });

  it('rises with an award from its month on', () => {
    const rises = [{ from: month('2017-01'), share: ppm(10_000), why: 'Award of 1 %' }];
    // Three months at £393,000 and three at £396,930.
    expect(costOfMonths({ ...pcsos, rises }, toCome)).toBe(3 * 39_300_000 + 3 * 39_693_000);
  });

  const hundredths = fc.integer({ min: 0, max: 200_000 });
  const cost = fc.integer({ min: 1, max: 20_000_000 }).map(pence);
  const share = fc.integer({ min: 0, max: 100_000 }).map(ppm);

  it('adds up over the lines of a group to the cost of the group, to the penny', () => {
    const budgets = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -5_000_000, max: 900_000_000 })));
    fc.assert(
      fc.property(hundredths, cost, budgets, (strength, averageCost, [one, two, three]) => {
        const ids = [lineId, second, third];
        const lines = [one, two, three].map((budget, at) => line(ids[at] as never, budget ?? 0, at, null));
        const group = { ...pcsos, lineIds: ids, averageCost, months: [of(september, strength)] };
        const found = payForecastsOf([group], lines, months);
        expect(addPence(...found.map((each) => each.toCome ?? pence(0)))).toBe(costOfMonths(group, toCome));
        expect(addPence(...found.map((each) => each.payForecast ?? pence(0)))).toBe(
          addPence(costOfMonths(group, toCome) ?? pence(0), pence(0 + 1 + 2)),
        );
        expect(addPence(...found.map((each) => each.atEstablishment))).toBe(
          costAtEstablishment(group, months),
        );
      }),
    );
  });

  it('is the budget of every line where no post is vacant and the budget pays for all of them', () => {
    const posts = fc.integer({ min: 1, max: 3_000 });
    fc.assert(
      fc.property(posts, cost, fc.integer({ min: 0, max: 1_000 }), (count, averageCost, share) => {
        const whole = count * averageCost;
        const first = Math.floor((whole / 1_000) * share);
        const lines = [line(lineId, first, null, null, null), line(second, whole - first, null, null, null)];
        const group = {
          ...pcsos,
          lineIds: [lineId, second],
          establishment: fte(count * 100),
          averageCost,
          months: [of(month('2016-04'), count * 100)],
        };
        for (const found of payForecastsOf([group], lines, months)) {
          expect(found.payForecast).toBe(found.budget);
          expect(found.atEstablishment).toBe(found.budget);
        }
      }),
    );
  });

  it('is never less with more people counted', () => {
    fc.assert(
      fc.property(
        hundredths,
        fc.integer({ min: 0, max: 500 }),
        cost,
        share,
        (strength, more, averageCost, by) => {
          const rises = [{ from: october, share: by, why: 'Award' }];
          const forecastOf = (counted: number) => {
            const group = { ...pcsos, averageCost, rises, months: [of(september, counted)] };
            return payForecastsOf([group], [pay], months)[0]?.payForecast ?? pence(0);
          };
          expect(forecastOf(strength + more)).toBeGreaterThanOrEqual(forecastOf(strength));
        },
      ),
    );
  });

  it('costs as much for two halves of a group as for the whole, but for the penny of each rounding', () => {
    fc.assert(
      fc.property(hundredths, hundredths, cost, share, (one, two, averageCost, rise) => {
        const rises = [{ from: october, share: rise, why: 'Award' }];
        const group = (strength: number) => ({ averageCost, rises, months: [of(september, strength)] });
        const parts = [one, two].map((strength) => costOfMonths(group(strength), toCome) ?? pence(0));
        const whole = costOfMonths(group(one + two), toCome) ?? pence(0);
        expect(Math.abs(addPence(...parts) - whole)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never less with a joiner more, and never more with a leaver more', () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 500 }), cost, (strength, more, averageCost) => {
        const group = (joiners: number, leavers: number) => ({
          averageCost,
          rises: [],
          months: [of(september, strength), of(october, null, joiners, leavers)],
        });
        const plain = costOfMonths(group(0, 0), toCome) ?? pence(0);
        expect(costOfMonths(group(more, 0), toCome)).toBeGreaterThanOrEqual(plain);
        expect(costOfMonths(group(0, more), toCome)).toBeLessThanOrEqual(plain);
      }),
    );
  });

  it('does not depend on the order rises are recorded in', () => {
    fc.assert(
      fc.property(hundredths, cost, share, share, (strength, averageCost, first, second) => {
        const rises = [
          { from: october, share: first, why: 'Award' },
          { from: month('2017-02'), share: second, why: 'Increments' },
        ];
        const group = { averageCost, months: [of(september, strength)] };
        expect(costOfMonths({ ...group, rises }, toCome)).toBe(
          costOfMonths({ ...group, rises: [...rises].reverse() }, toCome),
        );
      }),
    );
  });
});

describe('the month a pay forecast belongs in', () => {
  it('is the first open one from the last with actuals on', () => {
    expect(monthToForecast([october, month('2016-11')], september)).toBe(october);
    expect(monthToForecast([september, october], september)).toBe(september);
    expect(monthToForecast([month('2016-04'), october], september)).toBe(october);
    expect(monthToForecast([month('2016-04')], null)).toBe('2016-04');
    expect(monthToForecast([], september)).toBeNull();
  });
});

describe('a group', () => {
  const here = circumstancesOf(governanceOfficer);
  const { id: _, ledgerId: __, ...recorded } = pcsos;
  const set = (change: object, groups: readonly WorkforceGroup[] = []) =>
    setWorkforceGroup({ ledger, groups }, { ...recorded, groupId: null, ...change }, here);

  it('is recorded whole, its months in order, and changed with what it was before', () => {
    const made = set({ months: [of(october, null, 200), of(september, 13_100)] });
    expect(made).toMatchObject({
      outcome: 'accepted',
      state: { name: 'PCSOs', months: [{ month: september }, { month: october }] },
      events: [{ type: 'WorkforceGroupSet', before: null }],
    });
    expect(set({ groupId: pcsos.id, establishment: fte(14_000) }, [pcsos])).toMatchObject({
      state: { id: pcsos.id, establishment: 14_000 },
      events: [{ before: { establishment: 15_000 }, after: { establishment: 14_000 } }],
    });
  });

  it.each([
    ['without a name', { name: ' ' }, 'GroupNameMissing'],
    ['with the name of another', { name: 'pcsos' }, 'GroupNameTaken'],
    ['for a line of no ledger', { lineIds: [lineId, testId(9)] }, 'PaidLineUnknown'],
    ['for no line', { lineIds: [] }, 'PaidLineUnknown'],
    ['without a cost', { averageCost: pence(0) }, 'AverageCostMissing'],
    ['without a source', { source: '' }, 'WorkforceSourceMissing'],
    ['with less than no posts', { establishment: fte(-1) }, 'EstablishmentBelowNothing'],
    ['with less than nobody', { months: [of(october, null, -1)] }, 'FteBelowNothing'],
    ['in a month of another year', { months: [of(month('2017-04'), 1)] }, 'WorkforceMonthOutside'],
    ['with a month twice', { months: [of(september, 1), of(september, 2)] }, 'WorkforceMonthTwice'],
    [
      'when more leave than there are',
      { months: [of(september, 1), of(october, null, 0, 2)] },
      'MoreLeaveThanThere',
    ],
    ['with a count of a month to come', { months: [of(month('2017-01'), 1)] }, 'CountedAhead'],
    [
      'with a rise in another year',
      { rises: [{ from: month('2017-04'), share: ppm(1), why: 'Award' }] },
      'PayRiseOutside',
    ],
  ])('is refused %s', (_, change, kind) => {
    expect(set({ name: 'Others', ...change }, [pcsos])).toMatchObject({ refusal: { kind } });
  });

  it('keeps what a closed month says, and takes the months after it', () => {
    const closed: Ledger = {
      ...ledger,
      periods: ledger.periods.map((one) => (one.month <= september ? { ...one, status: 'closed' } : one)),
    };
    const change = (
      recordedMonths: readonly WorkforceMonth[],
      groupId: WorkforceGroup['id'] | null = pcsos.id,
    ) =>
      setWorkforceGroup(
        { ledger: closed, groups: groupId === null ? [] : [pcsos] },
        { ...recorded, groupId, months: recordedMonths },
        here,
      );
    const refusal = { refusal: { kind: 'WorkforceMonthClosed', month: september } };
    expect(change([of(september, 13_200)])).toMatchObject(refusal);
    expect(change([])).toMatchObject(refusal);
    expect(change([of(september, 13_100, 100)])).toMatchObject(refusal);
    expect(change([of(september, 13_100)], null)).toMatchObject(refusal);
    const nothingSaid = of(month('2016-08'), null);
    expect(change([nothingSaid, of(september, 13_100), of(october, 13_300)])).toMatchObject({
      outcome: 'accepted',
    });
  });
});
