import type { Instant } from '../kernel/index.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { ActionId, AgendaItemId, MeetingId } from './meetings-ids.ts';

export type AuditedItemWords = Pick<
  AgendaItem,
  'title' | 'subItems' | 'lead' | 'kind' | 'purpose' | 'theme' | 'minutesOfTime' | 'closedReason'
>;

type OfItem = { readonly meetingId: MeetingId; readonly itemId: AgendaItemId };

/** What happens to an agenda; `MeetingMoved` says that it was published. */
export type AgendaEvent =
  | MeetingsEventOf<'MeetingMoved'>
  | ({ readonly at: Instant } & (
      | (OfItem & {
          readonly type: 'AgendaItemAdded';
          readonly number: string;
          /** Null where not everybody may read it. */
          readonly after: AuditedItemWords | null;
        })
      | (OfItem & {
          readonly type: 'AgendaItemChanged';
          readonly before: AuditedItemWords | null;
          readonly after: AuditedItemWords | null;
        })
      | (OfItem & {
          readonly type: 'AgendaItemMoved';
          readonly before: { readonly number: string };
          readonly after: { readonly number: string };
        })
      | (OfItem & {
          readonly type: 'AgendaItemRemoved';
          readonly number: string;
          /** Null while the agenda was not out. */
          readonly reason: string | null;
          readonly before: AuditedItemWords | null;
        })
      | (OfItem & { readonly type: 'ActionsCarriedForward'; readonly actionIds: readonly ActionId[] })
    ));

export type AgendaEventOf<Type extends AgendaEvent['type']> = Extract<AgendaEvent, { readonly type: Type }>;
