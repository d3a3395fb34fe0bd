export { OverdueThemes } from './overdue-themes.tsx';
export { PlanEntryStanding } from './plan-entry-standing.tsx';
export { promiseInWords, type ShownPlanEntry } from './plan-entry-words.ts';
export { SaveForwardPlan } from './save-forward-plan.tsx';
