import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import type { InspectionEventOf } from './inspection-events.ts';
import type { InspectionRefusal } from './inspection-refusals.ts';
import type { InspectionReport } from './inspection-report.ts';
import type { InspectionRecommendationId } from './inspections-ids.ts';
import { recommendationOf, withRecommendation } from './recommendation-of.ts';

export type CompleteRecommendation = {
  readonly recommendationId: InspectionRecommendationId;
  readonly evidence: string;
  readonly isContinuing: boolean;
};

/** Records that an accepted recommendation was reported complete, with where that is shown. */
export function completeRecommendation(
  report: InspectionReport,
  { recommendationId, evidence: typed, isContinuing }: CompleteRecommendation,
  { now }: Circumstances,
): Decision<InspectionReport, InspectionEventOf<'InspectionRecommendationCompleted'>, InspectionRefusal> {
  const asked = recommendationOf(report, recommendationId);
  if ('refusal' in asked) return refuse(asked.refusal);
  const { found } = asked;
  if (found.completed !== null) return refuse({ kind: 'RecommendationCompleted', on: found.completed.on });
  if (found.answer?.stance !== 'accepted') return refuse({ kind: 'NothingToCarryOut' });
  const evidence = typed.trim();
  if (evidence === '') return refuse({ kind: 'CompletionEvidenceMissing' });
  const completed = { on: londonDateOf(now), evidence, isContinuing };
  return accept(withRecommendation(report, { ...found, completed }), {
    type: 'InspectionRecommendationCompleted',
    reportId: report.id,
    recommendationId,
    evidence,
    isContinuing,
    at: now,
  });
}
