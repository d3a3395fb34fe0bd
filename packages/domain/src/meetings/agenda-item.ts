import type { PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { MeetingTheme } from './meeting-theme.ts';
import type {
  ActionId,
  AgendaItemId,
  EscalationId,
  MinutesId,
  PlanEntryId,
  StandingItemId,
} from './meetings-ids.ts';

export type AgendaItemKind = 'standing' | 'paper' | 'verbal' | 'toFollow';

export type AgendaItemPurpose = 'decide' | 'note' | 'discuss';

/** What an item that comes by itself is there for; the forum's own standing items and reports have none. */
export const agendaItemRoles = [
  'welcome',
  'declarations',
  'earlierMinutes',
  'actionLog',
  'theme',
  'anyOtherBusiness',
] as const;

export type AgendaItemRole = (typeof agendaItemRoles)[number];

/** What only an agenda built in the office says of an item; a file read in says none of it. */
export type AgendaPlan = {
  readonly role: AgendaItemRole | null;
  /** The theme of the plan it belongs to. */
  readonly theme: MeetingTheme | null;
  /** How long it is to take; null where nobody said. */
  readonly minutesOfTime: number | null;
  /** The entry of the forward plan that it answers. */
  readonly planEntryId: PlanEntryId | null;
  /** The matter from another forum that it brings, or whose answer it brings back. */
  readonly escalationId: EscalationId | null;
  /** The forum's standing item that it is. */
  readonly standingItemId: StandingItemId | null;
  /** The open actions it brings before the meeting, in the order of the log. */
  readonly carriedActionIds: readonly ActionId[];
  /** Why it was taken off after the agenda went out; its number stays with it. */
  readonly withdrawnReason: string | null;
};

export const unplanned: AgendaPlan = {
  role: null,
  theme: null,
  minutesOfTime: null,
  planEntryId: null,
  escalationId: null,
  standingItemId: null,
  carriedActionIds: [],
  withdrawnReason: null,
};

export type AgendaItem = AgendaPlan & {
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
