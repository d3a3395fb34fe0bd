import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, testId } from '../../test/circumstances.ts';
import { figure, opened, posted, september } from '../../test/ledgers.ts';
import { viewerWith } from '../../test/viewers.ts';
import type { Post, PostId } from '../bodies/index.ts';
import {
  type BudgetLineId,
  type FigureToPost,
  type Ledger,
  type Posting,
  positionsAt,
} from '../finance/index.ts';
import {
  calendarDate,
  instant,
  type Month,
  month,
  monthsOf,
  pence,
  unmatchedMoves,
  unreachableStates,
} from '../kernel/index.ts';
import { allowedCommandsOnReturn } from './allowed-return-commands.ts';
import { askForReturns } from './ask-for-returns.ts';
import { type BudgetHolding, holderOfLine, linesByHolder } from './budget-holding.ts';
import {
  type BudgetReturn,
  type BudgetReturnStatus,
  budgetReturnTransitions,
  isReturnLate,
} from './budget-return.ts';
import { sentenceForReturnRefusal } from './return-refusals.ts';
import { setBudgetHolder } from './set-budget-holder.ts';
import { signBudgetReturn } from './sign-budget-return.ts';

const ledger = opened();
const [pay, rent, grant] = ledger.lines.map(({ id }) => id) as [never, never, never];
const august = month('2016-08');
const post = (n: number, title: string): Post => ({ id: testId(n), bodyId: testId(1), title, holdings: [] });
const estates = post(51, 'Director of Estates');
const people = post(52, 'Head of Human Resources');
const posts = [estates, people];
const holds = (lineId: never, { id: postId }: Post, from: Month = month('2016-04')): BudgetHolding => ({
  lineId,
  postId,
  from,
});
const closed = (of: Month): Ledger => ({
  ...ledger,
  periods: ledger.periods.map((one) => (one.month === of ? { ...one, status: 'closed' } : one)),
});
const officer = viewerWith('officer', ['constabularyFinanceOfficer']);
const holder = viewerWith('holder', ['budgetHolder']);
const here = circumstancesOf(officer);
const due = calendarDate('2016-12-20');

describe('a budget line', () => {
  const holdings = [holds(pay, people), holds(pay, estates, september)];

  it('has the holder whose holding began last, and none before the first', () => {
    expect(holderOfLine(holdings, pay, august)).toBe(people.id);
    expect(holderOfLine(holdings, pay, september)).toBe(estates.id);
    expect(holderOfLine(holdings, rent, september)).toBeNull();
  });

  it('gets a holder from an open month on, whatever month is closed before it', () => {
    const books = { ledger: closed(august), holdings, posts };
    const command = { lineIds: [rent, rent, grant], postId: estates.id, from: september };
    expect(setBudgetHolder(books, command, here)).toMatchObject({
      outcome: 'accepted',
      state: [
        { lineId: rent, postId: estates.id, from: september },
        { lineId: grant, postId: estates.id, from: september },
      ],
      events: [{ type: 'BudgetHolderSet', before: [null, null], postTitle: 'Director of Estates' }],
    });
    const refusedWith = (change: object) => setBudgetHolder(books, { ...command, ...change }, here);
    expect(refusedWith({ from: august })).toMatchObject({ refusal: { kind: 'ReturnMonthClosed' } });
    expect(refusedWith({ from: month('2017-04') })).toMatchObject({
      refusal: { kind: 'ReturnMonthOutside' },
    });
    expect(refusedWith({ lineIds: [testId(9)] })).toMatchObject({ refusal: { kind: 'HeldLineUnknown' } });
    expect(refusedWith({ postId: testId(9) })).toMatchObject({ refusal: { kind: 'HoldingPostUnknown' } });
    expect(refusedWith({ lineIds: [pay] })).toMatchObject({ refusal: { kind: 'HolderThereAlready' } });
  });

  it('has one holder in every month, whatever was set in whatever order', () => {
    const any = fc.record({
      lineId: fc.constantFrom(pay, rent, grant),
      postId: fc.constantFrom(estates.id, people.id, null),
      from: fc.constantFrom(...monthsOf(ledger.financialYear)),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 12 }),
        fc.constantFrom(...monthsOf('2016/17' as never)),
        (set, of) => {
          const holders = new Map<BudgetLineId, PostId | null>();
          for (const begun of monthsOf(ledger.financialYear).filter((one) => one <= of)) {
            for (const one of set.filter(({ from }) => from === begun)) holders.set(one.lineId, one.postId);
          }
          const ofPost = ({ id }: Post) => [pay, rent, grant].filter((line) => holders.get(line) === id);
          const held = linesByHolder([pay, rent, grant], set, of);
          expect(posts.map(({ id }) => held.get(id) ?? [])).toEqual(posts.map(ofPost));
          expect(held.size).toBe(posts.filter((one) => ofPost(one).length > 0).length);
        },
      ),
    );
  });
});

describe('returns are asked for', () => {
  const holdings = [holds(rent, estates), holds(grant, estates), holds(pay, people)];
  const books = { ledger, holdings, posts, returns: [] as readonly BudgetReturn[] };
  const ask = (change: Partial<typeof books> = {}, dueOn = due) =>
    askForReturns({ ...books, ...change }, { month: september, dueOn }, here);
  const asked = () => {
    const decision = ask();
    if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
    return decision.state.written;
  };

  it('of every post that answers for a line, each for all its lines', () => {
    expect(
      asked().map(({ postTitle, lineIds, dueOn, status }) => ({ postTitle, lineIds, dueOn, status })),
    ).toEqual([
      { postTitle: 'Head of Human Resources', lineIds: [pay], dueOn: due, status: 'asked' },
      { postTitle: 'Director of Estates', lineIds: [rent, grant], dueOn: due, status: 'asked' },
    ]);
  });

  it('again for the new holder alone, and never again for what is signed', () => {
    const [ofPeople, ofEstates] = asked() as [BudgetReturn, BudgetReturn];
    const signed: BudgetReturn = { ...ofEstates, status: 'signed' };
    expect(ask({ returns: [ofPeople, signed] })).toMatchObject({ refusal: { kind: 'ReturnsAskedAlready' } });
    const moved = [...holdings, holds(pay, estates, september)];
    expect(ask({ returns: [ofPeople, signed], holdings: moved })).toMatchObject({
      state: {
        written: [{ id: signed.id, status: 'asked', lineIds: [pay, rent, grant], lines: [] }],
        dropped: [{ id: ofPeople.id }],
      },
    });
    const later = calendarDate('2016-12-22');
    expect(ask({ returns: [ofPeople, signed] }, later)).toMatchObject({
      state: { written: [{ id: ofPeople.id, dueOn: later }] },
    });
  });

  it('but not for a closed month, by a day that is past, or where nobody holds a line', () => {
    expect(ask({ ledger: closed(september) })).toMatchObject({ refusal: { kind: 'ReturnMonthClosed' } });
    expect(ask({}, calendarDate('2016-12-11'))).toMatchObject({ refusal: { kind: 'DueDayPast' } });
    expect(ask({ holdings: [] })).toMatchObject({ refusal: { kind: 'NobodyHoldsALine' } });
  });

  it('is late once its day has passed without a signature, or when it was first signed after it', () => {
    const [one] = asked() as [BudgetReturn];
    expect(isReturnLate(one, due)).toBe(false);
    expect(isReturnLate(one, calendarDate('2016-12-21'))).toBe(true);
    const signedFirst = (at: string) => ({ ...one, firstSignedAt: instant(at) });
    expect(isReturnLate(signedFirst('2016-12-20T23:30:00Z'), calendarDate('2017-02-01'))).toBe(false);
    expect(isReturnLate(signedFirst('2016-12-21T00:00:00Z'), due)).toBe(true);
  });
});

describe('a return', () => {
  const asked: BudgetReturn = {
    id: testId(60),
    ledgerId: ledger.id,
    month: september,
    postId: estates.id,
    postTitle: estates.title,
    dueOn: due,
    status: 'asked',
    lineIds: [rent],
    lines: [],
    signedAt: null,
    firstSignedAt: null,
    signedByName: null,
    onBehalfBecause: null,
  };
  // A budget of £100,000, half of it to date and spent as planned; the limit is £50,000.
  const figures = [
    figure('2', 'budget', 5_000_000, august),
    figure('2', 'budget', 5_000_000, month('2017-03')),
    figure('2', 'actual', 5_000_000, august),
  ];
  const sign = (
    forecast: number | null,
    {
      by = holder,
      note = null as string | null,
      onBehalfBecause = null as string | null,
      of = asked,
      in: at = ledger,
      figures: own = figures as readonly FigureToPost[],
      before = [] as readonly Posting[],
      holdings = [holds(rent, estates)],
    } = {},
  ) => {
    const postings = [...posted(ledger, own), ...before];
    const position = positionsAt([rent], postings, september).get(rent);
    if (position === undefined) throw new Error('The line has a position.');
    const previous = positionsAt(
      [rent],
      postings.filter((one) => one.month < september),
      september,
    ).get(rent);
    const ofMonth = postings.filter((one) => one.kind === 'forecast' && one.month === september);
    const sum = ofMonth.reduce((total, { amount }) => total + amount, 0);
    return signBudgetReturn(
      {
        asked: of,
        ledger: at,
        holdings,
        standing: new Map([[rent, { position, previousForecast: previous?.forecast ?? position.budget }]]),
        posted: new Map([
          [
            rent,
            {
              actualToDate: null,
              actualOfMonth: null,
              commitment: null,
              forecast: ofMonth.length === 0 ? null : pence(sum),
            },
          ],
        ]),
        isHolder: by === holder,
      },
      {
        lines: forecast === null ? [] : [{ lineId: rent, forecast: pence(forecast), note }],
        onBehalfBecause,
      },
      circumstancesOf(by),
    );
  };

  it("becomes the ledger's forecast of the month, and names who signed", () => {
    expect(sign(12_000_000)).toMatchObject({
      outcome: 'accepted',
      state: {
        signed: { status: 'signed', signedByName: 'holder', onBehalfBecause: null },
        postings: [{ kind: 'forecast', month: september, amount: 12_000_000, lineId: rent }],
      },
      events: [
        { type: 'BudgetReturnSigned', lines: [{ before: 10_000_000, after: 12_000_000, note: null }] },
      ],
    });
  });

  it('keeps when it was signed first, so that a correction after its day does not make it late', () => {
    const inTime = instant('2016-12-19T10:00:00Z');
    const of = { ...asked, status: 'signed' as const, signedAt: inTime, firstSignedAt: inTime };
    expect(sign(12_000_000)).toMatchObject({
      state: { signed: { firstSignedAt: here.now, signedAt: here.now } },
    });
    expect(sign(12_000_000, { of })).toMatchObject({
      state: { signed: { firstSignedAt: inTime, signedAt: here.now } },
    });
  });

  it('demands a note a penny beyond the limit: against budget, against last month, and for what is spent', () => {
    expect(sign(15_000_000)).toMatchObject({ outcome: 'accepted' });
    expect(sign(15_000_001)).toMatchObject({
      refusal: { kind: 'ForecastNoteMissing', title: 'Rent', count: 1, limit: 5_000_000 },
    });
    const demanded = {
      kind: 'ForecastNoteMissing',
      title: 'Rent',
      count: 1,
      limit: pence(5_000_000),
    } as const;
    expect(sentenceForReturnRefusal(demanded)).toBe(
      'Rent is more than £50,000 over or under: to date, for the year, or against last month’s forecast; say why.',
    );
    expect(sign(15_000_001, { note: ' ' })).toMatchObject({ refusal: { kind: 'ForecastNoteMissing' } });
    expect(sign(15_000_001, { note: 'A rent review' })).toMatchObject({ outcome: 'accepted' });
    const forecastBefore = [...figures, figure('2', 'forecast', 15_000_000, august)];
    expect(sign(10_000_000, { figures: forecastBefore })).toMatchObject({ outcome: 'accepted' });
    expect(sign(9_999_999, { figures: forecastBefore })).toMatchObject({
      refusal: { kind: 'ForecastNoteMissing' },
    });
    const overspent = [...figures, figure('2', 'actual', 5_000_001)];
    expect(sign(10_000_000, { figures: overspent })).toMatchObject({
      refusal: { kind: 'ForecastNoteMissing' },
    });
  });

  it('is signed by its holder, or by the finance officer who says how they have it, and by nobody else', () => {
    expect(sign(1, { by: officer })).toMatchObject({ refusal: { kind: 'OnBehalfReasonMissing' } });
    const reason = 'By telephone, 19 December';
    expect(sign(10_000_000, { by: officer, onBehalfBecause: reason })).toMatchObject({
      state: { signed: { onBehalfBecause: reason, signedByName: 'officer' } },
    });
    const another = viewerWith('another', ['budgetHolder']);
    expect(sign(1, { by: another, onBehalfBecause: reason })).toMatchObject({
      refusal: { kind: 'NotTheBudgetHolder' },
    });
  });

  it('needs every line it was asked for and no other, while its month is open', () => {
    expect(sign(null)).toMatchObject({ refusal: { kind: 'LineForecastMissing', title: 'Rent' } });
    expect(sign(1, { of: { ...asked, lineIds: [] } })).toMatchObject({
      refusal: { kind: 'LineNotAskedFor' },
    });
    expect(sign(1, { in: closed(september) })).toMatchObject({ refusal: { kind: 'ReturnMonthClosed' } });
  });

  it('is signed for no line that another post answers for since it was asked', () => {
    const refusal = { kind: 'LineHeldNoLonger', title: 'Rent', postTitle: 'Director of Estates' };
    const moved = [holds(rent, estates), holds(rent, people, september)];
    expect(sign(10_000_000, { holdings: moved })).toMatchObject({ refusal });
    expect(sign(10_000_000, { holdings: moved, by: officer, onBehalfBecause: 'By telephone' })).toMatchObject(
      {
        refusal,
      },
    );
    const later = [holds(rent, estates), holds(rent, people, month('2016-10'))];
    expect(sign(10_000_000, { holdings: later })).toMatchObject({ outcome: 'accepted' });
  });

  it('leaves the forecast at what was signed last, however often it is signed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 6 }),
        (typed) => {
          let before: readonly Posting[] = [];
          for (const forecast of typed) {
            const decision = sign(forecast, { before, note: 'Because' });
            if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
            before = [...before, ...decision.state.postings];
          }
          const postings = [...posted(ledger, figures), ...before];
          expect(positionsAt([rent], postings, september).get(rent)?.forecast).toBe(pence(typed.at(-1) ?? 0));
        },
      ),
    );
  });

  it('reaches every state by its moves, each of which has a command', () => {
    expect(unreachableStates(budgetReturnTransitions, 'asked')).toEqual([]);
    const made = {
      signBudgetReturn: [
        { from: 'asked', to: 'signed' },
        { from: 'signed', to: 'signed' },
      ],
      askForReturns: [{ from: 'signed', to: 'asked' }],
    } as const;
    expect(unmatchedMoves<BudgetReturnStatus>(budgetReturnTransitions, made)).toEqual({
      withoutCommand: [],
      forbidden: [],
    });
  });

  it('offers signing to its holder and to the finance officer of its body while the month is open', () => {
    const of = { bodyId: testId<'Body'>(1), isHolder: false, isMonthClosed: false };
    expect(allowedCommandsOnReturn(officer, of)).toEqual(['SignBudgetReturn']);
    expect(allowedCommandsOnReturn(holder, of)).toEqual([]);
    expect(allowedCommandsOnReturn(holder, { ...of, isHolder: true })).toEqual(['SignBudgetReturn']);
    expect(allowedCommandsOnReturn(holder, { ...of, isHolder: true, isMonthClosed: true })).toEqual([]);
    expect(allowedCommandsOnReturn(officer, { ...of, bodyId: testId<'Body'>(2) })).toEqual([]);
  });
});
