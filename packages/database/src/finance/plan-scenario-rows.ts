import type { BodyId } from '@concordat/domain/bodies';
import type {
  FinancialPlanId,
  FrozenScenario,
  FrozenScenarioId,
  PlanInputs,
  PlanScenario,
  PlanScenarioChange,
  PlanScenarioChangeId,
  PlanScenarioId,
  ScenarioChanges,
} from '@concordat/domain/finance';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type {
  FrozenScenarioModel,
  PlanScenarioChangeModel,
  PlanScenarioModel,
} from '../generated/prisma/models.ts';

export type PlanScenarioRows = PlanScenarioModel & {
  readonly history: readonly PlanScenarioChangeModel[];
  readonly frozen: readonly FrozenScenarioModel[];
};

export function planScenarioOfRows(row: PlanScenarioRows): Stored<PlanScenario> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  return {
    value: {
      id: row.id as PlanScenarioId,
      bodyId,
      readerBodyIds,
      planId: row.planId as FinancialPlanId,
      standsOnId: row.standsOnId as PlanScenarioId | null,
      name: row.name,
      ownerUserId: row.ownerUserId,
      ownerName: row.ownerName,
      openedAt: instantOf(row.openedAt),
      changes: row.changes as unknown as ScenarioChanges,
      history: row.history.map(changeOfRow),
      frozen: row.frozen.map(frozenOfRow),
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}

function changeOfRow(row: PlanScenarioChangeModel): PlanScenarioChange {
  const { byUserId, byName, sentences } = row;
  return { id: row.id as PlanScenarioChangeId, at: instantOf(row.at), byUserId, byName, sentences };
}

function frozenOfRow(row: FrozenScenarioModel): FrozenScenario {
  const { number, purpose, byUserId, byName } = row;
  return {
    id: row.id as FrozenScenarioId,
    number,
    purpose,
    at: instantOf(row.at),
    byUserId,
    byName,
    inputs: row.inputs as unknown as PlanInputs,
  };
}

export function rowOfPlanScenario(scenario: PlanScenario) {
  const { id, bodyId, planId, standsOnId, name, ownerUserId, ownerName } = scenario;
  return {
    id,
    bodyId,
    readerBodyIds: [...scenario.readerBodyIds],
    planId,
    standsOnId,
    name,
    ownerUserId,
    ownerName,
    openedAt: instantColumn(scenario.openedAt),
    changes: scenario.changes as unknown as Prisma.InputJsonValue,
  };
}

export function rowOfChange(change: PlanScenarioChange, scenario: PlanScenario) {
  const { id, byUserId, byName, sentences, at } = change;
  return { ...partOf(scenario), id, byUserId, byName, sentences: [...sentences], at: instantColumn(at) };
}

export function rowOfFrozen(version: FrozenScenario, scenario: PlanScenario) {
  const { id, number, purpose, byUserId, byName, at } = version;
  const inputs = version.inputs as unknown as Prisma.InputJsonValue;
  return { ...partOf(scenario), id, number, purpose, byUserId, byName, inputs, at: instantColumn(at) };
}

function partOf({ id, bodyId, readerBodyIds }: PlanScenario) {
  return { scenarioId: id, bodyId, readerBodyIds: [...readerBodyIds] };
}
