import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer } from '../../test/circumstances.ts';
import { decemberPlan } from '../../test/december-plan.ts';
import { calendarDate, idOf, pence } from '../kernel/index.ts';
import { debtInWords } from './debt-in-words.ts';
import type { FinancialPlan } from './financial-plan.ts';
import type { PrudentialLimits } from './plan-inputs.ts';
import { type PlanRefusal, sentenceForPlanRefusal } from './plan-refusals.ts';
import { setDebtLimits } from './set-debt-limits.ts';

const million = 100_000_000;
const limits: PrudentialLimits = {
  openingRequirement: pence(24 * million),
  openingDebt: pence(11 * million),
  yearlyProvision: pence(0.9 * million),
  operationalBoundary: pence(20 * million),
  authorisedLimit: pence(25 * million),
  source: 'Treasury strategy 2017/18',
  isTakenAsGiven: false,
};
const plan = {
  id: idOf<'FinancialPlan'>('0194a000-0000-7000-8000-000000000001'),
  title: 'Medium-term plan',
  inputs: { ...decemberPlan(), prudential: null },
  history: [],
  withdrawn: null,
} as unknown as FinancialPlan;
const set = (of: Partial<PrudentialLimits> = {}, on = plan) =>
  setDebtLimits(on, { limits: { ...limits, ...of } }, circumstancesOf(governanceOfficer));
const planWith = (of: Partial<PrudentialLimits> = {}) => {
  const decision = set(of);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
};

it('says in the history what was set, and then only what is different', () => {
  const first = planWith();
  expect(first.history.at(-1)?.sentences[0]).toBe('Authorised limit: £25,000,000');
  expect(set({ authorisedLimit: pence(30 * million) }, first)).toMatchObject({
    events: [{ type: 'DebtLimitsSet', sentences: ['Authorised limit: £25,000,000 to £30,000,000'] }],
  });
});

it.each<[string, Partial<PrudentialLimits>, string]>([
  [
    'a boundary above the limit',
    { operationalBoundary: pence(26 * million) },
    'The operational boundary is above the authorised limit; set it at or below that.',
  ],
  [
    'a figure below nothing',
    { openingDebt: pence(-1) },
    'Debt before the plan is below nothing; enter 0 or more.',
  ],
  ['no source', { source: ' ' }, 'Say where the figures of The limits of debt come from.'],
])('refuses %s', (_what, of, sentence) => {
  const decision = set(of);
  if (decision.outcome === 'accepted') throw new Error('accepted');
  expect(sentenceForPlanRefusal(decision.refusal as PlanRefusal)).toBe(sentence);
});

it('refuses what changes nothing, and a plan that was withdrawn', () => {
  expect(set({}, planWith())).toMatchObject({ refusal: { kind: 'DebtLimitsUnchanged' } });
  const withdrawn = { ...plan, withdrawn: { on: calendarDate('2017-01-05'), reason: 'New one' } };
  expect(set({}, withdrawn as FinancialPlan)).toMatchObject({ refusal: { kind: 'PlanWithdrawn' } });
});

describe('the check of debt in words', () => {
  it('says that none are set, and by what law they must be', () => {
    expect(debtInWords(plan.inputs)).toMatchObject({ standing: 'unset' });
    expect(debtInWords(plan.inputs).summary).toContain('Local Government Act 2003 s.3');
  });

  it('says how much room is left in the year when there is least', () => {
    expect(debtInWords(planWith().inputs)).toEqual({
      standing: 'within',
      summary:
        'Debt stays within the authorised limit of £25,000,000 in every year; £14,000,000 is left in 2017/18, when it is nearest.',
      years: [],
    });
  });

  it('names every year in which the limit is passed', () => {
    const { inputs } = planWith({
      operationalBoundary: pence(8 * million),
      authorisedLimit: pence(10 * million),
    });
    const check = debtInWords(inputs);
    expect(check.standing).toBe('broken');
    expect(check.summary).toContain('in 2017/18, 2018/19, 2019/20, 2020/21');
    expect(check.years[0]?.sentence).toContain(
      'In 2017/18 debt of £11,000,000 is above the authorised limit',
    );
  });
});
