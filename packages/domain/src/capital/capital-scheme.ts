import type { CalendarDate, FinancialYear, Pence } from '../kernel/index.ts';
import type { CapitalSchemeId } from './capital-ids.ts';

/** Approved, but no money may go out until a business case is: it prints in a block of its own until released. */
export type SchemeHold = {
  /** What it waits for. */
  readonly reason: string;
  readonly released: { readonly on: CalendarDate; readonly reference: string } | null;
};

export type ProfileYear = { readonly year: FinancialYear; readonly amount: Pence };

/** One row of the programme: a scheme or a part of one. Parts of one scheme share its number. */
export type CapitalScheme = {
  readonly id: CapitalSchemeId;
  /** As printed, `CP16/07`; not unique, and null where the papers give none. */
  readonly number: string | null;
  readonly title: string;
  readonly block: string;
  readonly hold: SchemeHold | null;
  /** How long what it buys will last; a loan for it may not last longer. */
  readonly assetLifeYears: number | null;
  /** When the money is planned to go out, over several years; empty while nobody has said. */
  readonly profile: readonly ProfileYear[];
};

/** "CP" with the year it began and a number within it, such as CP16/07. */
export function isSchemeNumber(text: string): boolean {
  return /^CP\d{2}\/\d{2,3}$/.test(text);
}

/** Whether no money may go out for it on the day. */
export function isHeldOn({ hold }: Pick<CapitalScheme, 'hold'>, day: CalendarDate): boolean {
  return hold !== null && (hold.released === null || hold.released.on > day);
}

/** The number with the title, as one name; two parts of a scheme differ in the title. */
export function nameOfScheme({ number, title }: Pick<CapitalScheme, 'number' | 'title'>): string {
  return number === null ? title : `${number} ${title}`;
}
