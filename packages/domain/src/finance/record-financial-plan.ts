import type { BodyId } from '../bodies/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  refuse,
} from '../kernel/index.ts';
import type { FinancialPlan } from './financial-plan.ts';
import type { PlanEventOf } from './plan-events.ts';
import { planFaults } from './plan-faults.ts';
import { gapsOf } from './plan-gaps.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { PlanRefusal } from './plan-refusals.ts';
import { isSameTitle } from './plan-title.ts';

export type RecordFinancialPlan = {
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly title: string;
  readonly preparedOn: CalendarDate;
  readonly note: string;
  readonly inputs: PlanInputs;
};

/** A plan is recorded only when it can be worked out; the first thing wrong with it is the reason why not. */
export function recordFinancialPlan(
  known: readonly FinancialPlan[],
  command: RecordFinancialPlan,
  { now, newId }: Circumstances,
): Decision<FinancialPlan, PlanEventOf<'FinancialPlanRecorded'>, PlanRefusal> {
  const title = command.title.trim();
  if (title === '') return refuse({ kind: 'PlanTitleMissing' });
  if (known.some((plan) => plan.withdrawn === null && isSameTitle(plan.title, title)))
    return refuse({ kind: 'PlanTitleTaken', title });
  const [fault] = planFaults(command.inputs);
  if (fault !== undefined) return refuse(fault);
  const id = idOf<'FinancialPlan'>(newId());
  const { bodyId, preparedOn, inputs } = command;
  const readerBodyIds = [...new Set([bodyId, ...command.readerBodyIds])];
  return accept(
    {
      id,
      bodyId,
      readerBodyIds,
      title,
      preparedOn,
      note: command.note.trim(),
      inputs,
      history: [],
      withdrawn: null,
    },
    {
      type: 'FinancialPlanRecorded',
      planId: id,
      bodyId,
      title,
      preparedOn,
      gaps: gapsOf(inputs),
      at: now,
    },
  );
}
