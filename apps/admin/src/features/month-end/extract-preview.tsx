import { Details, longMonth, type MoneyRow, MoneyTable, NumberCard, NumberCards } from '@concordat/ui';
import {
  castsInWords,
  type ExtractShown,
  forecastInWords,
  kindLabels,
  type MonthEnd,
  movementInWords,
  toDateInWords,
} from './month-end-words.ts';

/** What loading would change, line by line, and what it would make of the bottom line. */
export function ExtractPreview({ extract, monthEnd }: { extract: ExtractShown; monthEnd: MonthEnd }) {
  const { changes, unchanged, notInFile, now, after, lastMonth, casts } = extract;
  const previous = monthEnd.previousMonth;
  const odd = casts.filter(({ standing }) => standing !== 'casts');
  return (
    <>
      <h3 className="govuk-heading-s">What loading it would do</h3>
      <NumberCards>
        <NumberCard
          label="To date"
          figure={toDateInWords(after.variance)}
          note={`${toDateInWords(now.variance)} in the ledger now`}
        />
        <NumberCard
          label="Forecast over/(under)"
          figure={forecastInWords(after.forecastVariance)}
          note={
            lastMonth === null || previous === null
              ? 'No month before to compare with'
              : `${movementInWords(lastMonth.forecastVariance, after.forecastVariance)} since ${longMonth(previous)}`
          }
        />
        <NumberCard
          label="Figures that change"
          figure={String(changes.length)}
          note={unchanged === 0 ? 'None is in the ledger already' : `${unchanged} are in the ledger already`}
        />
        <NumberCard
          label="Does it cast?"
          figure={castsInWords(casts)}
          note={casts.length === 0 ? 'Add a total row to have it checked' : `${casts.length} totals checked`}
        />
      </NumberCards>
      {odd.map(({ row, column, label, standing, printed, added }) => (
        <p className="govuk-body" key={`${row} ${column}`}>
          Row {row}, column {column}, “{label}”: the file says {printed}, its rows add up to {added}
          {standing === 'rounding' ? '; rounding explains it.' : '.'}
        </p>
      ))}
      {changes.length > 0 && (
        <MoneyTable
          caption="What changes, line by line"
          scale="pounds"
          columns={[
            { key: 'lastMonth', head: previous === null ? 'Month before' : longMonth(previous) },
            { key: 'before', head: 'Ledger now' },
            { key: 'after', head: 'The file' },
            { key: 'change', head: 'Change', worked: { as: 'variance', of: 'after', against: 'before' } },
          ]}
          rows={rowsOf(changes)}
        />
      )}
      {notInFile.length > 0 && (
        <Details
          summary={`${notInFile.length === 1 ? '1 line is' : `${notInFile.length} lines are`} not in the file and stay as they are`}
        >
          <ul className="govuk-list govuk-list--bullet">
            {notInFile.map(({ code, title }) => (
              <li key={code}>
                {code} {title}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function rowsOf(changes: ExtractShown['changes']): readonly MoneyRow[] {
  return Object.entries(kindLabels).flatMap(([kind, label]): readonly MoneyRow[] => {
    const of = changes.filter((change) => change.kind === kind);
    const lines = of.map(({ code, title, lastMonth, before, after }) => ({
      kind: 'line' as const,
      key: `${kind}-${code}`,
      label: `${code} ${title}`,
      values: {
        lastMonth: lastMonth ?? 'notYetKnown',
        before: before ?? 0,
        after,
      } as const,
    }));
    return lines.length === 0
      ? []
      : [
          { kind: 'group', key: kind, label },
          ...lines,
          {
            kind: 'total',
            key: `${kind}-total`,
            label: `${label}, lines that change`,
            of: lines.map(({ key }) => key),
          },
        ];
  });
}
