import type { Id } from '../kernel/index.ts';

export type InspectionReportId = Id<'InspectionReport'>;
export type InspectionRecommendationId = Id<'InspectionRecommendation'>;
