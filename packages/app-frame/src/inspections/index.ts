export { InspectionReportView } from './inspection-report-view.tsx';
export type { ShownInspectionReport, ShownRecommendation } from './inspection-words.ts';
export { InspectionsTable } from './inspections-table.tsx';
