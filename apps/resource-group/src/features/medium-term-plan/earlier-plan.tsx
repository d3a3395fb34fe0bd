import { movementByLine } from '@concordat/domain/finance';
import { moneyInProse } from '@concordat/ui';
import { MovementTable } from './movement-table.tsx';
import type { ShownPlan } from './read-plan.ts';

type Gaps = readonly { readonly year: string; readonly gap: number }[];

/** How far the gap is from that of the plan before: line by line where that plan is on record, as a sum where not. */
export function EarlierPlan({
  plan,
  before,
  gaps,
}: {
  plan: ShownPlan;
  before: ShownPlan | null;
  gaps: Gaps;
}) {
  const { earlier } = plan.inputs;
  if (earlier === null) return null;
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {earlier.gaps.map(({ year, amount }) => {
          const now = gaps.find((each) => each.year === year)?.gap;
          if (now === undefined) return null;
          const moved = now - amount;
          return (
            <li key={year}>
              {earlier.label} had a gap of {moneyInProse(amount)} in {year}; it is {moneyInProse(now)} now
              {moved === 0 ? '' : `, ${moneyInProse(Math.abs(moved))} ${moved > 0 ? 'more' : 'less'}`}.{' '}
              {before === null &&
                'The earlier plan’s lines are not on record, so the movement is not explained further. '}
              Source: {earlier.source}.
            </li>
          );
        })}
      </ul>
      {before !== null && <MovementFrom before={before} plan={plan} />}
    </>
  );
}

function MovementFrom({ before, plan }: { before: ShownPlan; plan: ShownPlan }) {
  const { years, lines } = movementByLine(before.inputs, plan.inputs);
  return (
    <MovementTable
      caption={`From “${before.title}” to this plan, line by line`}
      years={years}
      movements={lines}
      source="Each line and item is compared with itself in the earlier plan, in the years both cover. Plus is a larger gap."
    />
  );
}
