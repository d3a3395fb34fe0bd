import type { PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { AgendaItemId, MinutesId } from './meetings-ids.ts';

export type AgendaItemKind = 'standing' | 'paper' | 'verbal' | 'toFollow';

export type AgendaItemPurpose = 'decide' | 'note' | 'discuss';

export type AgendaItem = {
  readonly id: AgendaItemId;
  /** As printed, gaps and all; never renumbered. */
  readonly number: string;
  readonly title: string;
  readonly subItems: readonly string[];
  readonly lead: string | null;
  readonly kind: AgendaItemKind;
  readonly purpose: AgendaItemPurpose | null;
  /** Why the item is closed to the public; null when it is open. */
  readonly closedReason: string | null;
  readonly marking: Marking;
  readonly namedReaders: readonly PersonId[];
  /** The day of the earlier meeting whose minutes are put up for approval; null when it is not that item. */
  readonly approvesMinutesOf: CalendarDate | null;
  /** Those minutes, once they are recorded. */
  readonly minutesId: MinutesId | null;
  readonly line: number | null;
};
