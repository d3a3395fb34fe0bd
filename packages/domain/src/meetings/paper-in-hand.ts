import type { BodyId } from '../bodies/index.ts';
import type { Id, Instant } from '../kernel/index.ts';
import type { AgendaItemId, MeetingId, PaperId } from './meetings-ids.ts';
import type { PaperText } from './paper-text.ts';

export type PaperInHandId = Id<'PaperInHand'>;

export const paperInHandStatuses = ['draft', 'submitted', 'withdrawn'] as const;

export type PaperInHandStatus = (typeof paperInHandStatuses)[number];

/** A submitted paper is submitted again as its next version; one that is withdrawn stays so, with every version. */
export const paperInHandTransitions = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['submitted', 'withdrawn'],
  withdrawn: [],
} as const satisfies { readonly [From in PaperInHandStatus]: readonly PaperInHandStatus[] };

/** A paper while the office writes it. */
export type PaperInHand = {
  readonly id: PaperInHandId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly status: PaperInHandStatus;
  readonly text: PaperText;
  readonly begunBy: { readonly userId: string; readonly name: string };
  readonly savedAt: Instant;
  readonly savedByName: string;
  readonly withdrawnReason: string | null;
  /** Of the version submitted last, though the viewer may not read it; 0 where none was. */
  readonly latestNumber: number;
  /** Those the viewer may read, the earliest first. */
  readonly versions: readonly PaperVersion[];
};

/** What was put before a meeting, as it was put; it never changes again. */
export type PaperVersion = {
  readonly number: number;
  readonly text: PaperText;
  /** Of the canonical JSON of its text, in lower-case hex. */
  readonly sha256: string;
  readonly at: Instant;
  readonly byName: string;
  readonly meetingId: MeetingId;
  readonly itemId: AgendaItemId;
  /** The paper in the pack; the next version takes its place there while the agenda takes papers. */
  readonly paperId: PaperId;
};

export function latestVersion({ versions }: Pick<PaperInHand, 'versions'>): PaperVersion | null {
  return versions.at(-1) ?? null;
}

/** Whether the version submitted last is kept from whoever holds the paper: they cannot tell what stands in the pack. */
export function isLatestHidden(paper: Pick<PaperInHand, 'versions' | 'latestNumber'>): boolean {
  return (latestVersion(paper)?.number ?? 0) < paper.latestNumber;
}
