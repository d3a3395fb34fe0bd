import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';
import { isToCarryOut } from './inspection-alarms.ts';
import type { InspectionReport } from './inspection-report.ts';

/** What the viewer may do with a report now, by the names of the commands. */
export function allowedInspectionCommands(
  viewer: Viewer,
  {
    bodyId,
    status,
    recommendations,
  }: Pick<InspectionReport, 'status' | 'recommendations'> & { bodyId: BodyId },
): readonly string[] {
  if (!may(viewer, 'meeting:run') || !viewer.bodyIds.includes(bodyId) || status === 'withdrawn') return [];
  const hasOpen = recommendations.some(({ completed }) => completed === null);
  return [
    ...(status === 'received' && hasOpen ? ['AnswerRecommendation'] : []),
    ...(recommendations.some(isToCarryOut) ? ['CompleteRecommendation'] : []),
    ...(status === 'received' ? ['PublishInspectionComments', 'WithdrawInspectionReport'] : []),
    ...(status === 'commentsPublished' ? ['RecordCommentsCopy'] : []),
  ];
}
