import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

// What it shows comes after the frame of the page.
const InspectionReportPage = lazy(() =>
  import('../features/inspections/inspection-report-page.tsx').then((page) => ({
    default: page.InspectionReportPage,
  })),
);

const route = getRouteApi('/inspections/$reportId');

export const inspectionReportPage = createLazyRoute('/inspections/$reportId')({ component: Page });

function Page() {
  const { reportId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the report" />}>
      <InspectionReportPage key={reportId} reportId={reportId} />
    </Suspense>
  );
}
