import type { CalendarDate } from '@concordat/domain/kernel';

/** Where one reader stands in a data set, and what of their body they ask for. */
export interface Place {
  readonly reader: number;
  readonly bodyId: string;
  readonly personId: string;
  readonly meetingId: string;
  readonly paperId: string;
  readonly minutesId: string;
  readonly actionId: string;
  readonly ledgerId: string;
  /** A row of that ledger with lines under it. */
  readonly rowId: string;
  readonly programmeId: string;
  readonly today: CalendarDate;
}

/** One thing people do all day, asked three ways that must come to the same answer. */
export interface Operation {
  readonly name: string;
  /** The root field of its answer. */
  readonly field: string;
  /** The trusted document's operation name. */
  readonly document: string;
  /** Plain SQL answers with what the rules then work the answer out from, so that only its being there is compared. */
  readonly isWorkedOutByDomain?: true;
  /** The share of plain SQL's rate to reach; null where none was set. */
  readonly target: number | null;
  /** Statements a request sends when the connection knows its viewer already. */
  readonly statements: number;
  readonly requestsARound: number;
  readonly variables: (place: Place) => Readonly<Record<string, unknown>>;
  /** What one would write by hand, with no thought for who asks: one row with the answer as text. */
  readonly byHand: { readonly text: string; readonly values: (place: Place) => readonly unknown[] };
  /** The same screen from PostGraphile, which has its own names for things; null where it has no such search. */
  readonly peer: {
    readonly query: string;
    readonly variables: (place: Place) => Record<string, unknown>;
  } | null;
}
