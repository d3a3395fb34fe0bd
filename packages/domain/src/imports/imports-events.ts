import type { Instant } from '../kernel/index.ts';
import type { ImportId, MeetingId } from '../meetings/index.ts';
import type { ImportFindingId, ImportStatus } from './pack-import.ts';

type Decided = {
  readonly importId: ImportId;
  readonly before: { readonly status: ImportStatus };
  readonly after: { readonly status: ImportStatus };
};

/** What happens to an import; what it brought stands in the events of the meetings module. */
export type ImportsEvent = { readonly at: Instant } & (
  | {
      readonly type: 'ImportRecorded';
      readonly importId: ImportId;
      readonly fileName: string;
      readonly sha256: string;
      readonly documents: number;
      readonly findings: number;
    }
  | {
      readonly type: 'ImportQuestionAnswered';
      readonly importId: ImportId;
      readonly findingId: ImportFindingId;
      readonly before: { readonly answer: string | null };
      readonly after: { readonly answer: string };
    }
  | ({ readonly type: 'ImportAccepted'; readonly meetingIds: readonly MeetingId[] } & Decided)
  | ({ readonly type: 'ImportRejected'; readonly reason: string } & Decided)
  | ({ readonly type: 'ImportSuperseded'; readonly by: ImportId } & Decided)
);

export type ImportsEventOf<Type extends ImportsEvent['type']> = Extract<
  ImportsEvent,
  { readonly type: Type }
>;
