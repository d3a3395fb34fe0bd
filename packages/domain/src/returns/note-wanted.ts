import { type NoteRule, noteLimit, type Position, variancesOf } from '../finance/index.ts';
import { type Pence, pence, subtractPence } from '../kernel/index.ts';

/** A line as its holder sees it: where it stands, and what was forecast the month before. */
export type LineToForecast = {
  readonly position: Position;
  /** Of the month before; the year's budget where nothing was forecast yet. */
  readonly previousForecast: Pence;
};

/** Beyond the limit over or under: what is spent so far, the year against its budget, or its move since last month. */
export function isBeyondNoteLimit(
  line: { readonly varianceToDate: Pence; readonly budget: Pence; readonly previousForecast: Pence },
  forecast: Pence,
  limit: Pence,
): boolean {
  const moved = subtractPence(forecast, line.previousForecast);
  const over = subtractPence(forecast, line.budget);
  return [line.varianceToDate, moved, over].some((amount) => Math.abs(amount) > limit);
}

/** Whether the holder must say why, by both limits of the body's rule. */
export function isNoteWanted(
  { position, previousForecast }: LineToForecast,
  forecast: Pence,
  rule: NoteRule,
): boolean {
  const { budget } = position;
  const varianceToDate = variancesOf(position).toDate ?? pence(0);
  return isBeyondNoteLimit({ varianceToDate, budget, previousForecast }, forecast, noteLimit(budget, rule));
}
