export { PlanItemForm } from './plan-item-form.tsx';
export { PlanItemTable } from './plan-item-table.tsx';
export { deliveryWords, kindWords } from './plan-item-words.ts';
export { rateInWords, readTypedPercentage, readTypedRate } from './plan-rates.ts';
export { withoutTypenames } from './without-typenames.ts';
