import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { FinancialPlanId, PlanScenarioId } from './plan-ids.ts';
import type { PrudentialLimits, YearAmount } from './plan-inputs.ts';
import type { PlanItem } from './plan-item.ts';
import type { ScenarioChanges } from './scenario-changes.ts';

export type PlanEvent = { readonly at: Instant } & (
  | {
      readonly type: 'FinancialPlanRecorded';
      readonly planId: FinancialPlanId;
      readonly bodyId: BodyId;
      readonly title: string;
      readonly preparedOn: CalendarDate;
      readonly gaps: readonly YearAmount[];
    }
  | {
      readonly type: 'FinancialPlanWithdrawn';
      readonly planId: FinancialPlanId;
      readonly on: CalendarDate;
      readonly reason: string;
    }
  | {
      readonly type: 'PlanItemSet';
      readonly planId: FinancialPlanId;
      readonly sentences: readonly string[];
      readonly before: PlanItem | null;
      readonly after: PlanItem;
    }
  | {
      readonly type: 'PlanItemWithdrawn';
      readonly planId: FinancialPlanId;
      readonly item: string;
      readonly label: string;
      readonly reason: string;
    }
  | {
      readonly type: 'DebtLimitsSet';
      readonly planId: FinancialPlanId;
      readonly sentences: readonly string[];
      readonly before: PrudentialLimits | null;
      readonly after: PrudentialLimits;
    }
  | {
      readonly type: 'ScenarioOpened';
      readonly scenarioId: PlanScenarioId;
      readonly planId: FinancialPlanId;
      readonly standsOnId: PlanScenarioId | null;
      readonly name: string;
    }
  | {
      readonly type: 'ScenarioChanged';
      readonly scenarioId: PlanScenarioId;
      readonly sentences: readonly string[];
      readonly before: ScenarioChanges;
      readonly after: ScenarioChanges;
    }
  | {
      readonly type: 'ScenarioFrozen';
      readonly scenarioId: PlanScenarioId;
      readonly number: number;
      readonly purpose: string;
      readonly gaps: readonly YearAmount[];
    }
);

export type PlanEventOf<Type extends PlanEvent['type']> = Extract<PlanEvent, { readonly type: Type }>;
