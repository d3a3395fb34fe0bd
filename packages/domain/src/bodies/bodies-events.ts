import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { AreaId, BodyId, PersonId, PostHoldingId, PostId } from './bodies-ids.ts';
import type { BodyKind } from './body.ts';

/** What happens to bodies, posts and people; values that name a living person stand under `personal`. */
export type BodiesEvent = { readonly at: Instant } & (
  | { readonly type: 'AreaRegistered'; readonly areaId: AreaId; readonly name: string }
  | {
      readonly type: 'BodyRegistered';
      readonly bodyId: BodyId;
      readonly areaId: AreaId | null;
      readonly kind: BodyKind;
      readonly legalName: string;
      readonly shortName: string;
      readonly headTitle: string;
      readonly from: CalendarDate | null;
    }
  | {
      readonly type: 'BodySucceeded';
      readonly bodyId: BodyId;
      readonly successorId: BodyId;
      readonly lastDay: CalendarDate;
      readonly before: { readonly until: CalendarDate | null };
    }
  | {
      readonly type: 'PostEstablished';
      readonly postId: PostId;
      readonly bodyId: BodyId;
      readonly title: string;
    }
  | {
      readonly type: 'PersonRegistered';
      readonly personId: PersonId;
      readonly bodyId: BodyId;
      readonly personal: { readonly name: string; readonly email: string | null };
    }
  | {
      readonly type: 'PersonAppointed';
      readonly postId: PostId;
      readonly holdingId: PostHoldingId;
      readonly personId: PersonId;
      readonly from: CalendarDate;
      readonly until: CalendarDate | null;
      readonly isDeputising: boolean;
    }
  | {
      readonly type: 'AppointmentEnded';
      readonly postId: PostId;
      readonly holdingId: PostHoldingId;
      readonly personId: PersonId;
      readonly before: { readonly until: CalendarDate | null };
      readonly after: { readonly until: CalendarDate };
    }
);

export type BodiesEventOf<Type extends BodiesEvent['type']> = Extract<BodiesEvent, { readonly type: Type }>;
