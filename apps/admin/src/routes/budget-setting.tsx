import { LoadingState } from '@concordat/ui';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const BudgetSettingPage = lazy(() =>
  import('../features/budget-setting/budget-setting-page.tsx').then((page) => ({
    default: page.BudgetSettingPage,
  })),
);

export const budgetSettingPage = createLazyRoute('/plan/budget')({ component: BudgetSetting });

function BudgetSetting() {
  return (
    <Suspense fallback={<LoadingState what="the setting of the budget" />}>
      <BudgetSettingPage />
    </Suspense>
  );
}
