import { DataTable, longMonth } from '@concordat/ui';
import { StrengthChart } from './strength-chart.tsx';
import { fteInWords, type Group, rateInWords } from './workforce-words.ts';

/** A group through the year: drawn, then month by month as counted and planned. */
export function GroupByMonth({ group }: { group: Group }) {
  const { name, months, rises } = group;
  return (
    <section>
      <h2 className="govuk-heading-m">{name} by month</h2>
      <StrengthChart group={group} />
      {rises.map(({ from, share, why }) => (
        <p key={`${from} ${why}`} className="govuk-body">
          From {longMonth(from)} the cost {share < 0 ? 'falls' : 'rises'} by {Math.abs(share) / 10_000}%:{' '}
          {why}.
        </p>
      ))}
      <DataTable
        caption={`${name}: joining, leaving and strength at the end of each month`}
        onPhone="scroll"
        rows={months}
        rowKey={({ month }) => month}
        columns={[
          { key: 'month', head: 'Month', cell: ({ month }) => longMonth(month) },
          { key: 'joiners', head: 'Joining', isNumeric: true, cell: ({ joiners }) => fteInWords(joiners) },
          { key: 'leavers', head: 'Leaving', isNumeric: true, cell: ({ leavers }) => fteInWords(leavers) },
          { key: 'strength', head: 'Strength', isNumeric: true, cell: strengthInWords },
          {
            key: 'vacancies',
            head: 'Vacancies',
            isNumeric: true,
            cell: ({ vacancy }) => fteInWords(vacancy),
          },
          {
            key: 'rate',
            head: 'Vacancy rate',
            isNumeric: true,
            cell: ({ vacancyRate, strength }) => rateInWords(vacancyRate, strength),
          },
        ]}
      />
    </section>
  );
}

function strengthInWords({ strength, counted }: Group['months'][number]): string {
  return strength === null || counted !== null ? fteInWords(strength) : `${fteInWords(strength)} (planned)`;
}
