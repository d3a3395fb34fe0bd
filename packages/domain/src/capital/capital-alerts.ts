import { type Pence, pence, subtractPence, writtenPounds } from '../kernel/index.ts';
import type { CapitalProgress } from './capital-programme.ts';
import type { ProfileYear } from './capital-scheme.ts';
import type { SchemeColumns } from './scheme-columns.ts';

/** What a reader of a scheme should be told, worked out from its figures and its last note. */
export type CapitalAlert =
  | { readonly kind: 'staleBudget'; readonly quoted: Pence; readonly revised: Pence }
  | { readonly kind: 'noteMissing' }
  | { readonly kind: 'moneyToBeRequested'; readonly amount: Pence }
  | { readonly kind: 'spendWithoutBudget'; readonly spent: Pence }
  | { readonly kind: 'overBudget'; readonly by: Pence }
  | { readonly kind: 'profileDiffers'; readonly profiled: Pence; readonly revised: Pence };

export function alertsOf(
  columns: SchemeColumns,
  progress: Pick<CapitalProgress, 'quotedBudget' | 'toBeRequested'> | null,
  profiled: ProfileYear | null,
): readonly CapitalAlert[] {
  const { revised, spentAndCommitted } = columns;
  const spent = spentAndCommitted ?? pence(0);
  const quoted = progress?.quotedBudget ?? null;
  const wanted = progress?.toBeRequested ?? null;
  const alerts: CapitalAlert[] = [];
  if (quoted !== null && quoted !== revised) alerts.push({ kind: 'staleBudget', quoted, revised });
  if (progress === null && (revised !== 0 || spent !== 0)) alerts.push({ kind: 'noteMissing' });
  if (wanted !== null && wanted > 0) alerts.push({ kind: 'moneyToBeRequested', amount: wanted });
  if (revised === 0 && spent > 0) alerts.push({ kind: 'spendWithoutBudget', spent });
  else if (spent > revised) alerts.push({ kind: 'overBudget', by: subtractPence(spent, revised) });
  if (profiled !== null && profiled.amount !== revised) {
    alerts.push({ kind: 'profileDiffers', profiled: profiled.amount, revised });
  }
  return alerts;
}

/** One plain sentence. */
export function sentenceForAlert(alert: CapitalAlert): string {
  switch (alert.kind) {
    case 'staleBudget':
      return `Its progress note speaks of a budget of ${writtenPounds(alert.quoted)}; the revised budget is ${writtenPounds(alert.revised)}.`;
    case 'noteMissing':
      return 'Nobody has written how it is going.';
    case 'moneyToBeRequested':
      return `About ${writtenPounds(alert.amount)} more is known to be needed and has not been asked for.`;
    case 'spendWithoutBudget':
      return `${writtenPounds(alert.spent)} is spent or on order without a budget in this year.`;
    case 'overBudget':
      return `Spent and on order are ${writtenPounds(alert.by)} over the revised budget.`;
    case 'profileDiffers':
      return `Its profile has ${writtenPounds(alert.profiled)} in this year; the revised budget is ${writtenPounds(alert.revised)}.`;
  }
}
