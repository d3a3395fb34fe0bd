import type { CalendarDate } from '../kernel/index.ts';
import type { AgendaItemPurpose } from './agenda-item.ts';
import type { DelegatedPowerId, PaperId, StandingItemId } from './meetings-ids.ts';

/** Terms of reference as they were adopted; a later version takes over on its first day. */
export type TermsOfReference = {
  /** 1, 2, 3 in the order they were adopted. */
  readonly number: number;
  readonly from: CalendarDate;
  readonly text: string;
  /** Members present that make a quorum; null where the terms give none. */
  readonly quorum: number | null;
  /** The paper that carried them to a meeting; null where none is on record. */
  readonly paperId: PaperId | null;
};

/** Something a forum may do on behalf of whoever delegated it. */
export type DelegatedPower = {
  readonly id: DelegatedPowerId;
  readonly text: string;
  /** The paper, section or decision that gives it. */
  readonly source: string;
  readonly from: CalendarDate;
};

/** An item of a forum's own that stands on each of its agendas, such as "Savings plan". */
export type StandingItem = {
  readonly id: StandingItemId;
  readonly title: string;
  readonly lead: string | null;
  readonly purpose: AgendaItemPurpose | null;
};

/** The version in force on the day; null before the first. */
export function termsOn(terms: readonly TermsOfReference[], day: CalendarDate): TermsOfReference | null {
  return terms.filter(({ from }) => from <= day).at(-1) ?? null;
}
