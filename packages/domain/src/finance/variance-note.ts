import type { Id, Instant, Month } from '../kernel/index.ts';
import type { HierarchyRowId } from './finance-ids.ts';

export type VarianceNoteId = Id<'VarianceNote'>;

/** Why rows of a month are over or under; a note on a group explains every row in it. */
export type VarianceNote = {
  readonly id: VarianceNoteId;
  readonly month: Month;
  readonly rowIds: readonly HierarchyRowId[];
  readonly text: string;
  readonly at: Instant;
  readonly byName: string;
};
