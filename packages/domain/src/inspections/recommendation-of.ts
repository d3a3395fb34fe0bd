import type { InspectionRefusal } from './inspection-refusals.ts';
import type { InspectionRecommendation, InspectionReport } from './inspection-report.ts';
import type { InspectionRecommendationId } from './inspections-ids.ts';

/** The recommendation of a report that stands; otherwise why there is none. */
export function recommendationOf(
  { recommendations, withdrawn }: Pick<InspectionReport, 'recommendations' | 'withdrawn'>,
  id: InspectionRecommendationId,
): { readonly found: InspectionRecommendation } | { readonly refusal: InspectionRefusal } {
  if (withdrawn !== null) return { refusal: { kind: 'InspectionReportWithdrawn', on: withdrawn.on } };
  const found = recommendations.find((each) => each.id === id);
  return found === undefined ? { refusal: { kind: 'RecommendationUnknown' } } : { found };
}

/** The report with one of its recommendations as it is now. */
export function withRecommendation(
  report: InspectionReport,
  changed: InspectionRecommendation,
): InspectionReport {
  return {
    ...report,
    recommendations: report.recommendations.map((each) => (each.id === changed.id ? changed : each)),
  };
}
