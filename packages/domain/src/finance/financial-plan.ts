import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { FinancialPlanId, FrozenScenarioId, PlanScenarioChangeId, PlanScenarioId } from './plan-ids.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { ScenarioChanges } from './scenario-changes.ts';

/** The medium-term financial plan of a policing body, which its constabulary reads too. */
export type FinancialPlan = {
  readonly id: FinancialPlanId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly title: string;
  /** The day the figures are as at. */
  readonly preparedOn: CalendarDate;
  /** The paper the plan was taken from, and which of its inputs the paper does not give. */
  readonly note: string;
  readonly inputs: PlanInputs;
  /** What was changed in its items, the first first. */
  readonly history: readonly PlanChange[];
  readonly withdrawn: { readonly on: CalendarDate; readonly reason: string } | null;
};

/** What was changed in a plan in one go, and by whom. */
export type PlanChange = {
  readonly at: Instant;
  readonly byUserId: string;
  readonly byName: string;
  readonly sentences: readonly string[];
};

/** What was changed in a scenario in one go, and by whom. */
export type PlanScenarioChange = {
  readonly id: PlanScenarioChangeId;
  readonly at: Instant;
  readonly byUserId: string;
  readonly byName: string;
  /** One plain sentence a change, such as "Pay award 2017/18: 1% to 2%". */
  readonly sentences: readonly string[];
};

/** A version of a scenario that never changes again, for the paper it goes into. */
export type FrozenScenario = {
  readonly id: FrozenScenarioId;
  /** 1, 2, 3 … within the scenario. */
  readonly number: number;
  readonly purpose: string;
  readonly at: Instant;
  readonly byUserId: string;
  readonly byName: string;
  /** The whole plan with all layers, so that the version stands by itself. */
  readonly inputs: PlanInputs;
};

/** A named set of changed assumptions over a plan or over another scenario. */
export type PlanScenario = {
  readonly id: PlanScenarioId;
  /** The body of whoever opened it, which alone may change it. */
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly planId: FinancialPlanId;
  /** The scenario it was copied over; null when it stands on the plan itself. */
  readonly standsOnId: PlanScenarioId | null;
  readonly name: string;
  readonly ownerUserId: string;
  readonly ownerName: string;
  readonly openedAt: Instant;
  /** All layers below it included: what this scenario has otherwise than the plan. */
  readonly changes: ScenarioChanges;
  readonly history: readonly PlanScenarioChange[];
  readonly frozen: readonly FrozenScenario[];
};
