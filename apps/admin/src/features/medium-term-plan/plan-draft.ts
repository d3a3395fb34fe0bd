import { gapsOf, type PlanInputs, type PlanItem, planYears } from '@concordat/domain/finance';
import { type FinancialYear, financialYear, parseFinancialYear, pence } from '@concordat/domain/kernel';
import { type DateParts, type FieldError, poundsAsTyped, readTypedMoney } from '@concordat/ui';
import { driverSheet, lineSheet, readDriverSheet, readLineSheet } from './plan-sheet.ts';
import { type PreceptDraft, preceptDraftOf, readPreceptDraft } from './precept-draft.ts';
import type { OfficePlan } from './read-office-plans.ts';

/** A plan as it is being typed; `options` holds "given", "items" and "taxBaseGiven". */
export type PlanDraft = PreceptDraft & {
  readonly title: string;
  readonly preparedOn: DateParts;
  readonly note: string;
  readonly baseYear: string;
  readonly yearCount: string;
  readonly drivers: string;
  readonly lines: string;
  readonly opening: string;
  readonly minimum: string;
  readonly reserveSource: string;
  readonly options: readonly string[];
};

/** The earlier plan's own words and figures to start from, or an empty sheet of four years. */
export function planDraftOf(earlier: OfficePlan | null, today: string): PlanDraft {
  const [year = '', month = '', day = ''] = today.split('-');
  const inputs = earlier?.inputs;
  return {
    title: '',
    preparedOn: { day: String(Number(day)), month: String(Number(month)), year },
    note: '',
    baseYear: inputs?.baseYear ?? '',
    yearCount: String(inputs?.yearCount ?? 4),
    drivers: inputs ? driverSheet(inputs.drivers, planYears(inputs)) : '',
    lines: inputs ? lineSheet(inputs.lines, inputs.drivers) : '',
    ...preceptDraftOf(inputs),
    opening: inputs ? poundsAsTyped(inputs.reserves.opening) : '',
    minimum: inputs ? poundsAsTyped(inputs.reserves.minimum) : '',
    reserveSource: inputs?.reserves.source ?? '',
    options: [
      ...(inputs?.reserves.isTakenAsGiven ? ['given'] : []),
      ...(inputs ? ['items'] : []),
      ...(inputs?.lines.some(({ precept }) => precept?.isTakenAsGiven) ? ['taxBaseGiven'] : []),
    ],
  };
}

/** What was typed as a plan to work out, or what is not yet right about it, field by field. */
export function readPlanDraft(
  draft: PlanDraft,
  earlier: OfficePlan | null,
): { readonly inputs: PlanInputs } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const typedYear = parseFinancialYear(draft.baseYear.trim());
  if (typedYear === null) errors.push({ field: 'baseYear', message: 'Enter the base year, such as 2016/17' });
  const yearCount = /^\d{1,2}$/.test(draft.yearCount.trim()) ? Number(draft.yearCount) : 0;
  if (yearCount < 1 || yearCount > 10)
    errors.push({ field: 'yearCount', message: 'Enter how many years the plan covers, from 1 to 10' });
  if (errors.length > 0) return { errors };

  const baseYear = typedYear ?? financialYear('2016/17');
  const years = planYears({ baseYear, yearCount });
  const before = earlier?.inputs;
  const drivers = readDriverSheet(draft.drivers, years, before?.drivers ?? []);
  const lines = readLineSheet(draft.lines, drivers.rows, before?.lines ?? []);
  for (const message of drivers.problems) errors.push({ field: 'drivers', message });
  for (const message of lines.problems) errors.push({ field: 'lines', message });
  const precept = readPreceptDraft(draft, lines.rows, drivers.rows);
  errors.push(...precept.errors);
  const opening = readTypedMoney(draft.opening);
  const minimum = readTypedMoney(draft.minimum);
  if (opening === null) errors.push({ field: 'opening', message: 'Enter the general reserves, in pounds' });
  if (minimum === null)
    errors.push({ field: 'minimum', message: 'Enter the least they may fall to, in pounds' });
  if (errors.length > 0) return { errors };

  const carried = draft.options.includes('items') ? (before?.items ?? []) : [];
  return {
    inputs: {
      baseYear,
      yearCount,
      drivers: drivers.rows,
      lines: precept.lines,
      items: carried
        .filter(
          ({ withdrawnReason, deliveryState }) => withdrawnReason === null && deliveryState !== 'dropped',
        )
        .map((item) => inYears(item, years)),
      reserves: {
        opening: pence(opening ?? 0),
        minimum: pence(minimum ?? 0),
        source: draft.reserveSource.trim(),
        isTakenAsGiven: draft.options.includes('given'),
      },
      prudential: before?.prudential ?? null,
      earlier:
        earlier === null
          ? null
          : { label: earlier.title, source: 'The plan recorded before', gaps: gapsOf(earlier.inputs) },
    },
  };
}

/** The rows that can be read so far, to choose among; none while the years are not typed. */
export function readPlanSheets(draft: PlanDraft, earlier: OfficePlan | null) {
  const baseYear = parseFinancialYear(draft.baseYear.trim());
  const yearCount = Number(draft.yearCount);
  if (baseYear === null || !(yearCount >= 1 && yearCount <= 10)) return { drivers: [], lines: [] };
  const before = earlier?.inputs;
  const years = planYears({ baseYear, yearCount });
  const drivers = readDriverSheet(draft.drivers, years, before?.drivers ?? []).rows;
  return { drivers, lines: readLineSheet(draft.lines, drivers, before?.lines ?? []).rows };
}

/** What comes every year goes on at its last amount into years the earlier plan did not have; what comes once does not. */
function inYears(item: PlanItem, years: readonly FinancialYear[]): PlanItem {
  if (item.loan !== null) return item;
  const last = item.isRecurring ? (item.amounts.at(-1)?.amount ?? pence(0)) : pence(0);
  return {
    ...item,
    amounts: years.map((year) => ({
      year,
      amount: item.amounts.find((each) => each.year === year)?.amount ?? last,
    })),
  };
}
