import type { BodyId, PostId } from '../bodies/index.ts';
import type { CalendarDate, Instant, Pence } from '../kernel/index.ts';
import type { DecisionKind } from './decision-kind.ts';
import type { NoticeStatus, PublicationChoice } from './decision-notice.ts';
import type { DecisionNoticeId, DelegationId } from './meetings-ids.ts';

type OfNotice = { readonly noticeId: DecisionNoticeId; readonly reference: string };
type Moved = {
  readonly before: { readonly status: NoticeStatus };
  readonly after: { readonly status: NoticeStatus };
};

/** What happens to decision notices and the scheme of delegation; a notice's words stay out, since they may be restricted. */
export type NoticeEvent = { readonly at: Instant } & (
  | {
      readonly type: 'NoticeRegisterOpened';
      readonly bodyId: BodyId;
      readonly prefix: string;
      readonly openedIn: number;
      readonly lastBefore: number;
    }
  | ({ readonly type: 'NoticeDrafted' } & OfNotice)
  | ({ readonly type: 'NoticeWritten' } & OfNotice)
  | ({ readonly type: 'NoticeMadeReady'; readonly signatoryPostId: PostId } & OfNotice & Moved)
  | ({ readonly type: 'NoticeReturned'; readonly reason: string } & OfNotice & Moved)
  | ({
      readonly type: 'NoticeSigned';
      readonly textSha256: string;
      readonly authority: string;
      readonly delegationId: DelegationId | null;
    } & OfNotice &
      Moved)
  | ({ readonly type: 'NoticeWithdrawn'; readonly reason: string } & OfNotice & Moved)
  | ({ readonly type: 'PastNoticeRecorded'; readonly decidedOn: CalendarDate | null } & OfNotice)
  | ({ readonly type: 'NoticeConditionMet'; readonly on: CalendarDate } & OfNotice)
  | ({ readonly type: 'NoticePublicationDecided'; readonly choice: PublicationChoice } & OfNotice)
  | {
      readonly type: 'DelegationGranted';
      readonly delegationId: DelegationId;
      readonly postId: PostId;
      readonly kind: DecisionKind;
      readonly limit: Pence | null;
      readonly from: CalendarDate;
      readonly until: CalendarDate | null;
    }
  | {
      readonly type: 'DelegationEnded';
      readonly delegationId: DelegationId;
      readonly before: { readonly until: CalendarDate | null };
      readonly after: { readonly until: CalendarDate };
    }
);

export type NoticeEventOf<Type extends NoticeEvent['type']> = Extract<NoticeEvent, { readonly type: Type }>;
