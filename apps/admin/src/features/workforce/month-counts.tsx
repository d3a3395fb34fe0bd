import { DataTable, errorFor, type FieldError, longMonth, TextField } from '@concordat/ui';
import { asTypedFte, type DeskGroup } from './read-group-form.ts';

type Counts = {
  readonly month: string;
  readonly counted: number | null;
  readonly joiners: number;
  readonly leavers: number;
};

/** Strength, joiners and leavers of each month; what a closed month says can be read and not typed over. */
export function MonthCounts({
  months,
  openMonths,
  group,
  errors,
}: {
  months: readonly string[];
  openMonths: readonly string[];
  group: DeskGroup | null;
  errors: readonly FieldError[];
}) {
  const rows = months.map(
    (month): Counts =>
      group?.months.find((one) => one.month === month) ?? { month, counted: null, joiners: 0, leavers: 0 },
  );
  const cell =
    (kind: string, what: string, value: (row: Counts) => string, closed: (row: Counts) => string) =>
    (row: Counts) =>
      openMonths.includes(row.month) ? (
        <TextField
          name={`${kind}-${row.month}`}
          label={
            <span className="govuk-visually-hidden">
              {what}, {longMonth(row.month)}
            </span>
          }
          defaultValue={value(row)}
          width={5}
          inputMode="decimal"
          error={errorFor(errors, `${kind}-${row.month}`)}
        />
      ) : (
        closed(row)
      );
  const moved = (amount: number) => (amount === 0 ? '' : asTypedFte(amount));
  return (
    <div className="cc-month-counts">
      <DataTable
        caption="Month by month"
        rows={rows}
        rowKey={({ month }) => month}
        columns={[
          {
            key: 'month',
            head: 'Month',
            cell: ({ month }) => `${longMonth(month)}${openMonths.includes(month) ? '' : ' (closed)'}`,
          },
          {
            key: 'strength',
            head: 'Strength at its end',
            cell: cell(
              'strength',
              'Strength',
              ({ counted }) => asTypedFte(counted),
              ({ counted }) => (counted === null ? 'Not counted' : asTypedFte(counted)),
            ),
          },
          {
            key: 'joiners',
            head: 'Joining',
            cell: cell(
              'joiners',
              'Joining',
              (row) => moved(row.joiners),
              (row) => asTypedFte(row.joiners),
            ),
          },
          {
            key: 'leavers',
            head: 'Leaving',
            cell: cell(
              'leavers',
              'Leaving',
              (row) => moved(row.leavers),
              (row) => asTypedFte(row.leavers),
            ),
          },
        ]}
      />
    </div>
  );
}
