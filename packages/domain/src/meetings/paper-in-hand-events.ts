import type { BodyId } from '../bodies/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { PaperAttached } from './attach-paper.ts';
import type { AgendaItemId, MeetingId, PaperId } from './meetings-ids.ts';
import type { PaperInHandId, PaperInHandStatus } from './paper-in-hand.ts';

type OfPaper = { readonly paperInHandId: PaperInHandId };
type Moved = {
  readonly before: { readonly status: PaperInHandStatus };
  readonly after: { readonly status: PaperInHandStatus };
};

/** What happens to papers while they are written; their words stay out, since they may be restricted. */
export type PaperInHandEvent =
  | PaperAttached
  | ({ readonly at: Instant } & (
      | ({ readonly type: 'PaperBegun'; readonly bodyId: BodyId } & OfPaper)
      | ({ readonly type: 'PaperWritten' } & OfPaper)
      | ({
          readonly type: 'PaperSubmitted';
          readonly number: number;
          readonly textSha256: string;
          readonly meetingId: MeetingId;
          readonly itemId: AgendaItemId;
          readonly paperId: PaperId;
        } & OfPaper &
          Moved)
      /** The paper in the pack says something else from now on; its address stays. */
      | { readonly type: 'PaperReplaced'; readonly meetingId: MeetingId; readonly paperId: PaperId }
      | ({ readonly type: 'PaperWithdrawn'; readonly reason: string | null } & OfPaper & Moved)
    ));

export type PaperInHandEventOf<Type extends PaperInHandEvent['type']> = Extract<
  PaperInHandEvent,
  { readonly type: Type }
>;
