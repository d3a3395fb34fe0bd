import { rateInWords } from '@concordat/app-frame/plan-items';
import { type PlanInputs, type PreceptYear, plannedPrecepts } from '@concordat/domain/finance';
import { DataTable, exactMoney, Tag } from '@concordat/ui';

/** The precept as a bill payer meets it: tax base, Band D and its change, year by year; or that no paper gives it. */
export function PreceptTable({ inputs }: { inputs: PlanInputs }) {
  const precepts = plannedPrecepts(inputs);
  return (
    <>
      <h2 className="govuk-heading-m">Precept and Band D</h2>
      {precepts.length === 0 && (
        <p className="govuk-body">
          The plan gives no tax base, so its precept stands as a sum and no Band D can be shown. A finance
          officer states the tax base when recording a plan.
        </p>
      )}
      {precepts.map(({ line, isFromBandD, years }) => (
        <div key={line.key}>
          <DataTable
            caption={`${line.label}: tax base × Band D`}
            onPhone="scroll"
            columns={[
              { key: 'year', head: 'Year', isUnbroken: true, cell: ({ year }: PreceptYear) => year },
              {
                key: 'taxBase',
                head: 'Tax base (Band D equivalents)',
                isNumeric: true,
                cell: ({ taxBase }: PreceptYear) => hundredthsInWords(taxBase),
              },
              {
                key: 'bandD',
                head: 'Band D',
                isNumeric: true,
                cell: ({ bandD }: PreceptYear) => exactMoney(bandD),
              },
              {
                key: 'change',
                head: 'Change',
                isNumeric: true,
                cell: ({ change }: PreceptYear) => (change === null ? 'base year' : exactMoney(change)),
              },
              {
                key: 'changeRate',
                head: 'Change in %',
                isNumeric: true,
                cell: ({ changeRate }: PreceptYear) =>
                  changeRate === null ? 'base year' : rateInWords(changeRate),
              },
              {
                key: 'precept',
                head: 'Precept',
                isNumeric: true,
                cell: ({ precept }: PreceptYear) => exactMoney(precept),
              },
            ]}
            rows={years}
            rowKey={({ year }) => year}
          />
          <p className="govuk-body-s">
            {line.precept?.isTakenAsGiven && <Tag tone="caution">Taken as given</Tag>}{' '}
            {isFromBandD
              ? 'The precept is the one times the other, to the penny.'
              : 'The precept is typed as a sum; Band D is what that sum means, to the nearest penny.'}{' '}
            Source: {line.precept?.source}.
          </p>
        </div>
      ))}
    </>
  );
}

/** "288,767.36" of 28876736 hundredths. */
function hundredthsInWords(hundredths: number): string {
  return exactMoney(hundredths).replace('£', '');
}
