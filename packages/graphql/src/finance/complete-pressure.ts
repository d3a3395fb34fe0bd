import type { PressureJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { allowedPressureCommands, type Pressure, standingOfPressure } from '@concordat/domain/finance';
import type { Asking } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';
import { shownAmount } from './shown-plan.ts';

export type CompletePressure = ReturnType<typeof completePressure>;

/** Adds how far it has come by the domain's rule, and what the viewer may do now. */
export function completePressure(found: PressureJson, asking: Asking) {
  const { bodyId, cost, funding, draw, inPlans, history, ...shown } = found;
  const closed =
    found.closedOn === null
      ? null
      : { on: found.closedOn as NonNullable<Pressure['closed']>['on'], reason: found.closedReason ?? '' };
  const isInPlan = inPlans.some(
    ({ scenarioId, isPlanInForce, isOn, withdrawnReason }) =>
      scenarioId === null && isPlanInForce && isOn && withdrawnReason === null,
  );
  return {
    ...shown,
    standing: standingOfPressure({ cost, funding, closed }, isInPlan),
    cost: cost && {
      __typename: 'PressureCost' as const,
      amounts: cost.amounts.map(shownAmount),
      isRecurring: cost.isRecurring,
      likelihood: cost.likelihood,
      source: cost.source,
    },
    funding: funding && {
      __typename: 'PressureFunding' as const,
      from: funding.from,
      source: funding.source,
      draw,
    },
    inPlans: inPlans.map((place) => ({ ...place, amounts: place.amounts.map(shownAmount) })),
    history: history.map(({ at, byName, sentence }) => ({
      __typename: 'PressureChange' as const,
      at,
      byName,
      sentence,
    })),
    allowedCommands: allowedPressureCommands(signedIn(asking), {
      bodyId: bodyId as BodyId,
      isClosed: closed !== null,
    }),
  };
}
