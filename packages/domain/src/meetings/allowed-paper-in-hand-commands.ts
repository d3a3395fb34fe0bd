import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';
import { canMove } from '../kernel/index.ts';
import { type PaperInHandStatus, paperInHandTransitions } from './paper-in-hand.ts';

/** What the viewer may do with a paper in hand now, by the names of the commands. */
export function allowedPaperInHandCommands(
  viewer: Viewer,
  { bodyId, status }: { readonly bodyId: BodyId; readonly status: PaperInHandStatus },
): readonly string[] {
  if (viewer.via === 'apiKey' || !viewer.bodyIds.includes(bodyId) || !may(viewer, 'paper:write')) return [];
  const moves = (to: PaperInHandStatus) => canMove<PaperInHandStatus>(paperInHandTransitions, status, to);
  return [
    ...(status === 'withdrawn' ? [] : ['WritePaper']),
    ...(moves('submitted') ? ['SubmitPaper'] : []),
    ...(moves('withdrawn') ? ['WithdrawPaper'] : []),
  ];
}
