import { LoadingState } from '@concordat/ui';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const LedgerLinesPage = lazy(() =>
  import('../features/month-end/ledger-lines-page.tsx').then((page) => ({ default: page.LedgerLinesPage })),
);

const route = getRouteApi('/finance/$ledgerId/lines');

export const ledgerLinesPage = createLazyRoute('/finance/$ledgerId/lines')({ component: Page });

function Page() {
  const { ledgerId } = route.useParams();
  return (
    <Suspense fallback={<LoadingState what="the lines" />}>
      <LedgerLinesPage key={ledgerId} ledgerId={ledgerId} />
    </Suspense>
  );
}
