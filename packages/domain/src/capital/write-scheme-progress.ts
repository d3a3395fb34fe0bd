import {
  accept,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  type Month,
  monthsOf,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import type { CapitalEventOf } from './capital-events.ts';
import type { CapitalSchemeId } from './capital-ids.ts';
import type { CapitalProgramme, CapitalProgress, Rating } from './capital-programme.ts';
import type { CapitalRefusal } from './capital-refusals.ts';
import { budgetOfScheme } from './scheme-columns.ts';

export type WriteSchemeProgress = {
  readonly schemeId: CapitalSchemeId;
  readonly month: Month;
  readonly rating: Rating;
  readonly note: string;
  readonly forecast: Pence | null;
  readonly toBeRequested: Pence | null;
  /** The budget the note speaks of, where a paper prints another than stands; null for the one that stands. */
  readonly quotedBudget: Pence | null;
};

/** Takes the place of the scheme's note of that month, and remembers the budget it was written against. */
export function writeSchemeProgress(
  { id: programmeId, financialYear, schemes, approvals }: CapitalProgramme,
  { schemeId, month, rating, note: typed, forecast, toBeRequested, quotedBudget }: WriteSchemeProgress,
  { now, by, newId }: Circumstances,
): Decision<CapitalProgress, CapitalEventOf<'SchemeProgressWritten'>, CapitalRefusal> {
  if (!schemes.some(({ id }) => id === schemeId)) return refuse({ kind: 'SchemeUnknown', row: 1 });
  if (!monthsOf(financialYear).includes(month)) {
    return refuse({ kind: 'MonthOutsideProgramme', month, financialYear });
  }
  const note = typed.trim();
  if (note === '') return refuse({ kind: 'ProgressNoteMissing' });
  if ((forecast ?? 0) < 0 || (toBeRequested ?? 0) < 0) return refuse({ kind: 'ForecastBelowNothing' });
  const progress: CapitalProgress = {
    id: idOf<'CapitalProgress'>(newId()),
    schemeId,
    month,
    rating,
    note,
    forecast,
    toBeRequested,
    quotedBudget: quotedBudget ?? budgetOfScheme(approvals, schemeId, londonDateOf(now)).revised,
    at: now,
    byName: by.name,
  };
  return accept(progress, {
    type: 'SchemeProgressWritten',
    programmeId,
    schemeId,
    month,
    rating,
    note,
    forecast,
    at: now,
  });
}
