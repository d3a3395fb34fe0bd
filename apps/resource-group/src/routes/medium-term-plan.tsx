import { createLazyRoute } from '@tanstack/react-router';
import { PlanPage } from '../features/medium-term-plan/plan-page.tsx';

export const mediumTermPlanPage = createLazyRoute('/medium-term-plan')({ component: PlanPage });
