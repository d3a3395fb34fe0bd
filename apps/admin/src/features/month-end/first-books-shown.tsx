import type { DescribedHierarchy } from '@concordat/domain/finance';
import { DataTable, exactMoney } from '@concordat/ui';
import { FaultsToMend } from '../../faults-to-mend.tsx';
import type { FirstBooks } from './read-first-books.ts';

/** What is pasted, as the books will show it: the net budget requirement term by term, and each cut row by row. */
export function FirstBooksShown({
  books: { lines, bridge, problems },
  hierarchies,
}: {
  books: FirstBooks;
  hierarchies: readonly DescribedHierarchy[];
}) {
  if (problems.length > 0) return <FaultsToMend problems={problems} />;
  if (lines.length === 0) return null;
  const budgetOf = new Map(lines.map(({ code, budget }) => [code, budget]));
  const terms = bridge.map((term) => ({
    term,
    budget: lines.reduce((sum, line) => (line.term === term ? sum + line.budget : sum), 0),
  }));
  const whole = terms.reduce((sum, { budget }) => sum + budget, 0);
  const memo = lines.filter(({ term }) => term === null).length;
  return (
    <>
      <p className="govuk-body" role="status">
        {lines.length} {lines.length === 1 ? 'line' : 'lines'}, {memo === 0 ? 'none' : memo} of them outside
        every total as a memo; the net budget requirement is {exactMoney(whole)}.
      </p>
      <DataTable
        caption="The net budget requirement"
        rows={[...terms, { term: 'Net budget requirement', budget: whole }]}
        rowKey={({ term }) => term}
        columns={[
          { key: 'term', head: 'Counts in', cell: ({ term }) => term },
          {
            key: 'budget',
            head: 'Budget of the year',
            isNumeric: true,
            cell: ({ budget }) => exactMoney(budget),
          },
        ]}
      />
      {hierarchies.map((hierarchy) => (
        <DataTable
          key={hierarchy.cut}
          caption={hierarchy.name}
          rows={rowsWithBudget(hierarchy, budgetOf)}
          rowKey={({ key }) => key}
          columns={[
            { key: 'row', head: 'Row', cell: ({ name }) => name },
            { key: 'lines', head: 'Lines', isNumeric: true, cell: ({ codes }) => codes },
            {
              key: 'budget',
              head: 'Budget of the year',
              isNumeric: true,
              cell: ({ budget }) => exactMoney(budget),
            },
          ]}
        />
      ))}
    </>
  );
}

/** Each row under the groups it stands in, with what its lines and those of the rows below it come to. */
function rowsWithBudget({ rows }: DescribedHierarchy, budgetOf: ReadonlyMap<string, number>) {
  return rows.map(({ depth, label, totalLabel }, at) => {
    const next = rows.findIndex((row, below) => below > at && row.depth <= depth);
    const codes = rows.slice(at, next === -1 ? undefined : next).flatMap((row) => row.codes);
    const above = rows.slice(0, at).reduce<string[]>((path, row) => {
      path[row.depth] = row.label ?? '';
      return path;
    }, []);
    return {
      key: String(at),
      name: depth === 0 ? totalLabel : [...above.slice(1, depth), label].join(' > '),
      codes: codes.length,
      budget: codes.reduce((sum, code) => sum + (budgetOf.get(code) ?? 0), 0),
    };
  });
}
