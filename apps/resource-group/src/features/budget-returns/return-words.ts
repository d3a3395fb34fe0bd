import { pence } from '@concordat/domain/kernel';
import { isBeyondNoteLimit } from '@concordat/domain/returns';
import type { BudgetReturnQuery, MyReturnsQuery } from '../../generated/graphql.ts';

export type ShownReturn = NonNullable<BudgetReturnQuery['budgetReturn']>;
export type ReturnLine = ShownReturn['lines'][number];
export type ListedReturn = MyReturnsQuery['myReturns']['waiting'][number];

/** What needs the holder first. */
export function returnsHeadline(waiting: number): string {
  if (waiting === 0) return 'No return waits for you';
  return waiting === 1 ? '1 return waits for your signature' : `${waiting} returns wait for your signature`;
}

/** The list of signed returns holds the latest 24. */
export function signedCaption(count: number): string {
  return count < 24 ? 'Signed' : 'Signed, the latest 24';
}

/** Whether the line needs a note with this forecast: the rule the return is signed by. */
export function wantsNote({ figures, previousForecast, noteLimit }: ReturnLine, forecast: number): boolean {
  const { variance, budget } = figures;
  const line = {
    varianceToDate: pence(variance ?? 0),
    budget: pence(budget),
    previousForecast: pence(previousForecast),
  };
  return isBeyondNoteLimit(line, pence(forecast), pence(noteLimit));
}
