import type {
  FinancialPlanId,
  PlanScenario,
  PlanScenarioId,
  ScenarioChanges,
} from '@concordat/domain/finance';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { planScenarioOfRows, rowOfChange, rowOfFrozen, rowOfPlanScenario } from './plan-scenario-rows.ts';

const withParts = {
  history: { orderBy: [{ at: 'asc' as const }, { id: 'asc' as const }] },
  frozen: { orderBy: { number: 'asc' as const } },
};

/** Scenarios over a plan, with their history and frozen versions, to which only is ever added. */
export const planScenarioStore = {
  async load(tx: Transaction, id: PlanScenarioId): Promise<Stored<PlanScenario> | null> {
    const row = await tx.planScenario.findUnique({ where: { id }, include: withParts });
    return row && planScenarioOfRows(row);
  },

  async ofPlan(tx: Transaction, planId: FinancialPlanId): Promise<readonly Stored<PlanScenario>[]> {
    const rows = await tx.planScenario.findMany({
      where: { planId },
      include: withParts,
      orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(planScenarioOfRows);
  },

  /** The changes of what a scenario stands on, and of what that stands on in turn, the lowest first. */
  async layersBelow(
    tx: Transaction,
    { standsOnId }: Pick<PlanScenario, 'standsOnId'>,
  ): Promise<readonly ScenarioChanges[]> {
    if (standsOnId === null) return [];
    const rows = await tx.$queryRaw<{ changes: ScenarioChanges }[]>`
      with recursive below as (
        select s.stands_on_id, s.changes, 1 as depth from plan_scenario s where s.id = ${standsOnId}::uuid
        union all select s.stands_on_id, s.changes, below.depth + 1 from plan_scenario s
          join below on below.stands_on_id = s.id)
      select changes from below order by depth desc`;
    return rows.map(({ changes }) => changes);
  },

  async insert(tx: Transaction, scenario: PlanScenario): Promise<void> {
    await tx.planScenario.createMany({ data: rowOfPlanScenario(scenario) });
  },

  /** Writes the changes, and what was added to history and frozen versions. */
  async save(tx: Transaction, scenario: PlanScenario, before: Stored<PlanScenario>): Promise<void> {
    const { id, changes } = rowOfPlanScenario(scenario);
    const { version } = before;
    const { count } = await tx.planScenario.updateMany({
      where: { id, version },
      data: { changes, version: version + 1 },
    });
    expectWritten(count, 'PlanScenario', id, version);
    const changed = scenario.history.filter((each) => !before.value.history.includes(each));
    await tx.planScenarioChange.createMany({ data: changed.map((each) => rowOfChange(each, scenario)) });
    const frozen = scenario.frozen.filter((each) => !before.value.frozen.includes(each));
    await tx.frozenScenario.createMany({ data: frozen.map((each) => rowOfFrozen(each, scenario)) });
  },
};
