import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { calendarDate, financialYear, pence, ppm } from '../kernel/index.ts';
import { changePressure } from './change-pressure.ts';
import { closePressure } from './close-pressure.ts';
import { costPressure } from './cost-pressure.ts';
import { fundPressure } from './fund-pressure.ts';
import { liveInputItem } from './live-input-item.ts';
import { liveInputOfPressure } from './live-input-of-pressure.ts';
import { type NamePressure, namePressure } from './name-pressure.ts';
import { type Pressure, type PressureCost, pressureStandings, standingOfPressure } from './pressure.ts';

const circumstances = () => circumstancesOf(governanceOfficer);
const bodyId = testId<'Body'>(1);
const owner = { postId: testId<'Post'>(2), title: 'Director of Finance and Resources' };
const said: NamePressure = {
  bodyId,
  title: 'Officer uplift',
  what: 'More officers need estate, uniform, vehicles and training',
  since: calendarDate('2016-12-01'),
  source: 'Resource Group report, 4.2',
};
const register = { known: [], readerBodyIds: [bodyId], owner };
const cost: PressureCost = {
  amounts: [
    { year: financialYear('2017/18'), amount: pence(12_000_000) },
    { year: financialYear('2018/19'), amount: pence(30_000_000) },
  ],
  isRecurring: true,
  likelihood: ppm(800_000),
  source: 'Costed with the heads of department',
};

function done<State>(answer: { outcome: string; state?: State; refusal?: { kind: string } }): State {
  if (answer.state === undefined) throw new Error(answer.refusal?.kind);
  return answer.state;
}

const named = (): Pressure => done(namePressure(register, said, circumstances()));
const costed = (changed: Partial<PressureCost> = {}): Pressure =>
  done(costPressure(named(), { ...cost, ...changed }, circumstances()));
const refusalOf = (answer: object) => ('refusal' in answer ? answer.refusal : 'accepted');

describe('the register of pressures', () => {
  it('takes a name with its paper, and says that the cost is not yet known', () => {
    const pressure = named();
    expect(pressure).toMatchObject({ title: 'Officer uplift', cost: null, owner });
    expect(standingOfPressure(pressure, false)).toBe('named');
    expect(pressure.history[0]?.sentence).toContain('its cost is not yet known');
  });

  it.each<[Partial<NamePressure>, string]>([
    [{ title: ' ' }, 'PressureTitleMissing'],
    [{ what: '' }, 'PressureWordsMissing'],
    [{ source: '' }, 'PressureSourceMissing'],
    [{ since: calendarDate('2016-12-13') }, 'PressureAfterToday'],
  ])('refuses %o', (changed, kind) => {
    expect(refusalOf(namePressure(register, { ...said, ...changed }, circumstances()))).toMatchObject({
      kind,
    });
  });

  it('takes other words and another owner, and keeps what they were', () => {
    const to = (changed: Partial<NamePressure>, post = owner, others = [] as Pressure[]) =>
      changePressure({ pressure: named(), others, owner: post }, { ...said, ...changed }, circumstances());
    const assistant = { postId: testId<'Post'>(3), title: 'Assistant Chief Officer' };
    expect(done(to({ title: 'Uplift of officers' }, assistant))).toMatchObject({
      title: 'Uplift of officers',
      owner: assistant,
      history: [
        {},
        {
          sentence: 'Changed: name was “Officer uplift”; owner was “Director of Finance and Resources”',
        },
      ],
    });
    expect(refusalOf(to({}))).toMatchObject({ kind: 'PressureUnchanged' });
    expect(refusalOf(to({ title: ' ' }))).toMatchObject({ kind: 'PressureTitleMissing' });
    expect(refusalOf(to({ title: 'Vetting' }, owner, [{ ...named(), title: 'vetting' }]))).toMatchObject({
      kind: 'PressureTitleTaken',
    });
  });

  it('uses a name once among those that are open, and again once the first is closed', () => {
    const first = named();
    const again = (known: Pressure) =>
      refusalOf(
        namePressure({ ...register, known: [known] }, { ...said, title: 'officer UPLIFT' }, circumstances()),
      );
    expect(again(first)).toMatchObject({ kind: 'PressureTitleTaken' });
    expect(again(done(closePressure(first, { reason: 'Over' }, circumstances())))).toBe('accepted');
  });

  it('wants a post that answers for it', () => {
    expect(refusalOf(namePressure({ ...register, owner: null }, said, circumstances()))).toMatchObject({
      kind: 'PressureOwnerUnknown',
    });
  });
});

describe('what a pressure costs', () => {
  it('is said year after year, whatever order it was typed in', () => {
    const { cost: kept, history } = costed({ amounts: [...cost.amounts].reverse() });
    expect(kept?.amounts.map(({ year }) => year)).toEqual(['2017/18', '2018/19']);
    expect(history.at(-1)?.sentence).toBe(
      'Costed: £120,000 in 2017/18, £300,000 in 2018/19 and every year after, 80% likely; Costed with the heads of department',
    );
  });

  const year = (written: string, amount = 1) => ({ year: financialYear(written), amount: pence(amount) });
  it.each<[Partial<PressureCost>, string]>([
    [{ amounts: [] }, 'PressureCostMissing'],
    [{ amounts: [year('2017/18'), year('2017/18')] }, 'PressureYearTwice'],
    [{ amounts: [year('2017/18'), year('2019/20')] }, 'PressureYearLeftOut'],
    [{ amounts: [year('2017/18', -1)] }, 'PressureBelowNothing'],
    [{ likelihood: ppm(1_000_001) }, 'LikelihoodOutOfRange'],
    [{ source: ' ' }, 'PressureSourceMissing'],
  ])('refuses %o', (changed, kind) => {
    expect(refusalOf(costPressure(named(), { ...cost, ...changed }, circumstances()))).toMatchObject({
      kind,
    });
  });

  it('is not said twice', () => {
    expect(refusalOf(costPressure(costed(), cost, circumstances()))).toMatchObject({
      kind: 'PressureUnchanged',
    });
  });

  it('may be nil in a year, which is not the same as not known', () => {
    expect(standingOfPressure(costed({ amounts: [year('2017/18', 0)] }), false)).toBe('costed');
  });
});

describe('what pays for a pressure', () => {
  const drawId = testId<'ReserveMovement'>(9);
  const funding = { from: 'Budget Assistance reserve', source: 'Minutes, 7.7', drawId };
  const draw = { kind: 'draw', isCancelled: false } as const;

  it('may be said before its cost is known', () => {
    const pressure = done(fundPressure({ pressure: named(), draw }, funding, circumstances()));
    expect(standingOfPressure(pressure, false)).toBe('funded');
    expect(pressure.cost).toBeNull();
    expect(
      refusalOf(
        fundPressure(
          { pressure, draw },
          { ...funding, from: ' Budget Assistance reserve ' },
          circumstances(),
        ),
      ),
    ).toMatchObject({ kind: 'PressureUnchanged' });
  });

  it.each([
    [null],
    [{ kind: 'contribution', isCancelled: false } as const],
    [{ kind: 'draw', isCancelled: true } as const],
  ])('names a draw that stands, and not %o', (other) => {
    expect(
      refusalOf(fundPressure({ pressure: named(), draw: other }, funding, circumstances())),
    ).toMatchObject({ kind: 'PressureDrawUnknown' });
  });

  it('is some money with its source', () => {
    const without = (missing: Partial<typeof funding>) =>
      refusalOf(fundPressure({ pressure: named(), draw }, { ...funding, ...missing }, circumstances()));
    expect(without({ from: '' })).toMatchObject({ kind: 'PressureFundingMissing' });
    expect(without({ source: ' ' })).toMatchObject({ kind: 'PressureFundingSourceMissing' });
  });
});

describe('a pressure that is closed', () => {
  const closed = done(closePressure(costed(), { reason: 'The grant pays for it' }, circumstances()));

  it('keeps its reason and takes nothing more', () => {
    expect(closed.closed).toEqual({ on: '2016-12-12', reason: 'The grant pays for it' });
    const draw = { kind: 'draw', isCancelled: false } as const;
    const funding = { from: 'Reserve', source: 'Minutes', drawId: null };
    for (const answer of [
      costPressure(closed, cost, circumstances()),
      fundPressure({ pressure: closed, draw }, funding, circumstances()),
      closePressure(closed, { reason: 'Again' }, circumstances()),
    ]) {
      expect(refusalOf(answer)).toMatchObject({ kind: 'PressureIsClosed', on: '2016-12-12' });
    }
  });

  it('is closed for a reason', () => {
    expect(refusalOf(closePressure(named(), { reason: ' ' }, circumstances()))).toMatchObject({
      kind: 'PressureReasonMissing',
    });
  });
});

describe('what a pressure says to the plan', () => {
  const plan = { baseYear: financialYear('2016/17'), yearCount: 4 };
  const amountsOf = (pressure: Pressure) => {
    const said = liveInputOfPressure(pressure);
    return (
      said && liveInputItem({ ...said, id: testId<'LiveInput'>(3) }, plan).amounts.map(({ amount }) => amount)
    );
  };

  it('is nothing while its cost is not known', () => {
    expect(liveInputOfPressure(named())).toBeNull();
  });

  it('is its amounts, the last of them every year where it comes again', () => {
    expect(amountsOf(costed())).toEqual([12_000_000, 30_000_000, 30_000_000, 30_000_000]);
    expect(amountsOf(costed({ isRecurring: false }))).toEqual([12_000_000, 30_000_000, 0, 0]);
    expect(liveInputOfPressure(costed())).toMatchObject({ effect: 'pressure', probability: 800_000 });
  });

  it('is nil once it is closed', () => {
    const closed = done(closePressure(costed(), { reason: 'Over' }, circumstances()));
    expect(amountsOf(closed)).toEqual([0, 0, 0, 0]);
  });
});

it('reaches every standing', () => {
  const funding = { from: 'Reserve', source: 'Minutes', drawId: null };
  const closed = { on: calendarDate('2016-12-12'), reason: 'Over' };
  const reached = [
    standingOfPressure(named(), false),
    standingOfPressure(costed(), false),
    standingOfPressure(costed(), true),
    standingOfPressure({ ...costed(), funding }, true),
    standingOfPressure({ ...costed(), funding, closed }, true),
  ];
  expect(reached).toEqual([...pressureStandings]);
});
