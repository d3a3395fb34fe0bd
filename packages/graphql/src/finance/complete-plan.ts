import { createHash } from 'node:crypto';
import { canonicalJson } from '@concordat/database';
import type { FinancialPlanJson, PlanScenarioJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import {
  allowedPlanCommands,
  allowedScenarioCommands,
  laidTogether,
  planOfScenario,
} from '@concordat/domain/finance';
import type { Asking } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';
import { shownChanges, shownInputs, shownYears } from './shown-plan.ts';

export type CompletePlan = ReturnType<typeof completePlan>;
export type CompleteScenario = ReturnType<typeof completeScenario>;

/** Adds the figures the domain works out and what the viewer may do now. */
export function completePlan(found: FinancialPlanJson, asking: Asking) {
  const { bodyId, inputs, scenarios, liveInputs, ...shown } = found;
  const isWithdrawn = found.withdrawnOn !== null;
  return {
    ...shown,
    inputs: shownInputs(inputs),
    history: found.history.map(({ at, byName, sentences }) => ({
      __typename: 'PlanChange' as const,
      at,
      byName,
      sentences,
    })),
    liveInputs: liveInputs.map(({ input }) => input),
    years: shownYears(inputs),
    scenarios: scenarios.map(({ scenario }) => completeScenario(scenario, asking)),
    allowedCommands: allowedPlanCommands(signedIn(asking), { bodyId: bodyId as BodyId, isWithdrawn }),
  };
}

export function completeScenario(found: PlanScenarioJson, asking: Asking) {
  const { bodyId, isWithdrawn, planInputs, layersBelow, changes, frozen, ...shown } = found;
  const changesBelow = laidTogether(layersBelow);
  return {
    ...shown,
    changesBelow: shownChanges(changesBelow),
    changes: shownChanges(changes),
    frozen: frozen.map((version) => ({
      ...version,
      sha256: createHash('sha256').update(canonicalJson(version.inputs)).digest('hex'),
      inputs: shownInputs(version.inputs),
      years: shownYears(version.inputs),
    })),
    years: shownYears(planOfScenario(planInputs, { changesBelow, changes })),
    allowedCommands: allowedScenarioCommands(signedIn(asking), { bodyId: bodyId as BodyId, isWithdrawn }),
  };
}
