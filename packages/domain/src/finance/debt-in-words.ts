import { type FinancialYear, type Pence, subtractPence, writtenPounds } from '../kernel/index.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { type PrudentialAlarm, type PrudentialYear, prudentialIndicators } from './prudential-indicators.ts';

/** What the check of debt against its limits comes to: once for the plan, then for each year with an alarm. */
export type DebtCheck = {
  readonly standing: 'unset' | 'within' | 'alarmed' | 'broken';
  readonly summary: string;
  readonly years: readonly { readonly year: FinancialYear; readonly sentence: string }[];
};

const alarmWords: Readonly<Record<PrudentialAlarm, string>> = {
  overAuthorisedLimit:
    'is above the authorised limit, which may never be passed (Local Government Act 2003 s.2)',
  nearAuthorisedLimit: 'is within a tenth of the authorised limit',
  overOperationalBoundary: 'is above the operational boundary',
  debtOverRequirement:
    'is more than was to be financed at the end of the year before and comes to be in this year and the two after, so that some of it would not be for capital (CIPFA Prudential Code)',
};

/** The check said in words; debt is what is owed before the plan and what is left of the plan's own loans. */
export function debtInWords(plan: PlanInputs): DebtCheck {
  const years = prudentialIndicators(plan);
  const [first] = years;
  if (first === undefined) {
    return {
      standing: 'unset',
      summary:
        'No limits of debt are set for this plan. The body sets its authorised limit before the year begins (Local Government Act 2003 s.3).',
      years: [],
    };
  }
  const alarmed = years.filter(({ alarms }) => alarms.length > 0);
  const broken = years.filter(({ alarms }) => alarms.includes('overAuthorisedLimit'));
  const nearest = years.reduce((least, each) => (roomIn(each) < roomIn(least) ? each : least));
  return {
    standing: broken.length > 0 ? 'broken' : alarmed.length > 0 ? 'alarmed' : 'within',
    summary:
      broken.length > 0
        ? `Debt passes the authorised limit of ${writtenPounds(first.authorisedLimit)} in ${broken.map(({ year }) => year).join(', ')}.`
        : `Debt stays within the authorised limit of ${writtenPounds(first.authorisedLimit)} in every year; ${writtenPounds(roomIn(nearest))} is left in ${nearest.year}, when it is nearest.`,
    years: alarmed.map(({ year, grossDebt, alarms }) => ({
      year,
      sentence: `In ${year} debt of ${writtenPounds(grossDebt)} ${alarms.map((each) => alarmWords[each]).join(', and ')}.`,
    })),
  };
}

function roomIn({ authorisedLimit, grossDebt }: PrudentialYear): Pence {
  return subtractPence(authorisedLimit, grossDebt);
}
