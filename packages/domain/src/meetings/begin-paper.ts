import type { Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';
import { unmarked } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { PaperInHand } from './paper-in-hand.ts';
import type { PaperInHandEventOf } from './paper-in-hand-events.ts';
import type { PaperInHandRefusal } from './paper-in-hand-refusals.ts';
import { beginningOf } from './paper-text.ts';

export type BeginPaper = { readonly bodyId: BodyId; readonly title: string };

/** A draft that the writer's own body reads and nobody else; `from` is the post the writer acts in. */
export function beginPaper(
  { from }: { readonly from: string },
  { bodyId, title: typed }: BeginPaper,
  { now, by, newId }: Circumstances<Viewer>,
): Decision<PaperInHand, PaperInHandEventOf<'PaperBegun'>, PaperInHandRefusal> {
  const title = typed.trim();
  if (title === '') return refuse({ kind: 'PaperTitleMissing' });
  const paper: PaperInHand = {
    id: idOf<'PaperInHand'>(newId()),
    bodyId,
    readerBodyIds: [bodyId],
    status: 'draft',
    text: beginningOf(title, from, unmarked),
    begunBy: { userId: by.userId, name: by.name },
    savedAt: now,
    savedByName: by.name,
    withdrawnReason: null,
    latestNumber: 0,
    versions: [],
  };
  return accept(paper, { type: 'PaperBegun', paperInHandId: paper.id, bodyId, at: now });
}
