import { type LiveInput, liveInputItem, liveItemStanding, type PlanItem } from '@concordat/domain/finance';
import { Button, DataTable, exactMoney, Tag } from '@concordat/ui';
import type { OfficePlan } from './read-office-plans.ts';

/** What other parts of the office promise the plan, and whether the plan itself has taken it as it stands. */
export function OfferedLiveInputs({
  plan,
  onTake,
}: {
  plan: OfficePlan;
  /** Left out for whoever may not change the plan. */
  onTake?: (item: PlanItem) => void;
}) {
  if (plan.liveInputs.length === 0) return null;
  const fresh = (input: LiveInput) => liveInputItem(input, plan.inputs);
  const standingOf = (input: LiveInput) => {
    const item = plan.inputs.items.find(({ key }) => key === fresh(input).key);
    return item === undefined ? 'notTaken' : liveItemStanding(item, input, plan.inputs);
  };
  return (
    <DataTable
      caption="Live inputs from other parts of the office"
      columns={[
        { key: 'label', head: 'What', cell: ({ label }: LiveInput) => label },
        {
          key: 'amounts',
          head: 'By year',
          cell: (input: LiveInput) =>
            fresh(input)
              .amounts.map(({ year, amount }) => `${exactMoney(amount)} in ${year}`)
              .join(', '),
        },
        { key: 'source', head: 'Source', cell: ({ source }: LiveInput) => source },
        {
          key: 'standing',
          head: 'In the plan',
          cell: (input: LiveInput) => {
            const standing = standingOf(input);
            return (
              <>
                {standing === 'asTheRecord' && 'As the record says'}
                {standing === 'notTaken' && 'Not taken'}
                {standing === 'recordChanged' && <Tag tone="caution">The record has changed</Tag>}
                {standing !== 'asTheRecord' && onTake !== undefined && (
                  <Button weight="secondary" onClick={() => onTake(fresh(input))}>
                    Take it<span className="govuk-visually-hidden"> into the plan: {input.label}</span>
                  </Button>
                )}
              </>
            );
          },
        },
      ]}
      rows={plan.liveInputs}
      rowKey={({ id }) => id}
    />
  );
}
