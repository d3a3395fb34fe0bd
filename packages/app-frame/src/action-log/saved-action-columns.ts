import type { SavedColumn } from '../paged-table/list-as-csv.ts';

/** As much of an action as a saved copy of the log has in its columns. */
export type SavedAction = {
  readonly id: string;
  readonly text: string;
  readonly ownerPost: string | null;
  readonly ownerBodyName: string | null;
  readonly forum: { readonly name: string };
  readonly raisedAt: { readonly heldOn: string };
  readonly paragraphNumber: string | null;
  readonly duePrinted: string | null;
  readonly dueOn: string | null;
  readonly status: string;
  readonly daysOverdue: number;
  readonly updates: readonly { readonly note: string }[];
};

/** One column for each thing, so that a force keeps its own tracker with it. */
export const savedActionColumns: readonly SavedColumn<SavedAction>[] = [
  ['Id', ({ id }) => id],
  ['Action', ({ text }) => text],
  ['Forum', ({ forum }) => forum.name],
  ['Raised on', ({ raisedAt }) => raisedAt.heldOn],
  ['Minute', ({ paragraphNumber }) => paragraphNumber],
  ['Owner', ({ ownerPost, ownerBodyName }) => ownerPost ?? ownerBodyName],
  ['Due as printed', ({ duePrinted }) => duePrinted],
  ['Due on', ({ dueOn }) => dueOn],
  ['Status', ({ status }) => status],
  ['Days late', ({ daysOverdue }) => daysOverdue],
  ['Last update', ({ updates }) => updates[0]?.note ?? null],
];
