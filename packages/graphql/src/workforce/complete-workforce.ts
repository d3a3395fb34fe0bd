import type { LedgerWorkforceJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import type { BudgetLineId } from '@concordat/domain/finance';
import type { Month } from '@concordat/domain/kernel';
import {
  allowedWorkforceCommands,
  lastCounted,
  monthToForecast,
  payForecastsOf,
  strengthIn,
  vacancyOf,
  vacancyRateOf,
  type WorkforceGroup,
} from '@concordat/domain/workforce';
import type { Asking } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteWorkforce = ReturnType<typeof completeWorkforce>;

type StoredGroup = WorkforceGroup & { readonly version: number };

/** Adds each group's strength and vacancies month by month, and what each line's pay comes to by its people. */
export function completeWorkforce(found: LedgerWorkforceJson, asking: Asking) {
  const { bodyId, ledger, openMonths, spentTo } = found;
  const months = found.months as readonly Month[];
  const groups = found.groups as unknown as readonly StoredGroup[];
  const month = shownMonth(groups, months, spentTo as Month | null);
  const lines = found.lines.map(({ id, figures, spentTo: last }) => ({
    id: id as BudgetLineId,
    ...figures,
    spentTo: last as Month | null,
  }));
  const forecasts = payForecastsOf(groups, lines, months);
  const at = (group: StoredGroup) => lines.findIndex(({ id }) => group.lineIds.includes(id));
  return {
    __typename: 'LedgerWorkforce' as const,
    ledger,
    month,
    spentTo,
    openMonths,
    forecastMonth: monthToForecast(openMonths as readonly Month[], spentTo as Month | null),
    groups: [...groups].sort((a, b) => at(a) - at(b)).map((group) => completeGroup(group, months, month)),
    payForecasts: forecasts.map((forecast) => {
      const line = found.lines.find(({ id }) => id === forecast.lineId);
      return {
        __typename: 'PayForecast' as const,
        code: line?.code ?? '',
        title: line?.title ?? '',
        ...forecast,
      };
    }),
    lines: found.lines.map(({ id, code, title, figures: { budget } }) => ({
      __typename: 'PayingLine' as const,
      id,
      code,
      title,
      budget,
    })),
    allowedCommands: allowedWorkforceCommands(signedIn(asking), bodyId as BodyId),
  };
}

/** The latest anything is known of: spending, or a count. */
function shownMonth(groups: readonly StoredGroup[], months: readonly Month[], spentTo: Month | null): Month {
  const [first, last] = [months[0], months.at(-1)] as [Month, Month];
  const counted = groups.flatMap((group) => lastCounted(group, last)?.month ?? []);
  return [first, ...counted, ...(spentTo === null ? [] : [spentTo])].sort().at(-1) ?? first;
}

function completeGroup(group: StoredGroup, months: readonly Month[], now: Month) {
  const vacancies = (of: Month) => {
    const strength = strengthIn(group, of);
    const known = strength !== null;
    return {
      strength,
      vacancy: known ? vacancyOf(group.establishment, strength) : null,
      vacancyRate: known ? vacancyRateOf(group.establishment, strength) : null,
    };
  };
  return {
    __typename: 'WorkforceGroup' as const,
    ...group,
    ...vacancies(now),
    rises: group.rises.map((rise) => ({ __typename: 'PayRise' as const, ...rise })),
    months: months.map((of) => {
      const said = group.months.find((one) => one.month === of);
      return {
        __typename: 'WorkforceMonth' as const,
        month: of,
        counted: said?.strength ?? null,
        joiners: said?.joiners ?? 0,
        leavers: said?.leavers ?? 0,
        ...vacancies(of),
      };
    }),
  };
}
