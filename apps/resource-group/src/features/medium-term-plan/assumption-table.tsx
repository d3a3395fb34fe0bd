import { rateInWords } from '@concordat/app-frame/plan-items';
import { type PlanInputs, planYears } from '@concordat/domain/finance';
import { DataTable, Tag } from '@concordat/ui';

/** The plan's assumptions year by year, each with where it comes from. */
export function AssumptionTable({ inputs }: { inputs: PlanInputs }) {
  return (
    <DataTable
      caption="Assumptions: change on the year before"
      onPhone="scroll"
      columns={[
        { key: 'label', head: 'Assumption', cell: ({ label }: PlanInputs['drivers'][number]) => label },
        ...planYears(inputs).map((year) => ({
          key: year as string,
          head: year,
          isNumeric: true,
          cell: ({ rates }: PlanInputs['drivers'][number]) =>
            rateInWords(rates.find((each) => each.year === year)?.rate ?? 0),
        })),
        {
          key: 'source',
          head: 'Source',
          cell: ({ source, isTakenAsGiven }: PlanInputs['drivers'][number]) => (
            <>
              {isTakenAsGiven && <Tag tone="caution">Taken as given</Tag>} {source}
            </>
          ),
        },
      ]}
      rows={inputs.drivers}
      rowKey={({ key }) => key}
    />
  );
}
