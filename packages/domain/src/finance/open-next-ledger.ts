import {
  type Circumstances,
  financialYearsLater,
  firstDayOfYear,
  monthOf,
  monthsOf,
  type Pence,
  refuse,
} from '../kernel/index.ts';
import type { DescribedHierarchy } from './build-hierarchy.ts';
import { cuts, type Hierarchy } from './hierarchy.ts';
import { type BudgetLine, hierarchyOn, type Ledger } from './ledger.ts';
import { openLedger } from './open-ledger.ts';

/** A line of the next year's books with its budget. */
export type NextYearsLine = {
  readonly code: string;
  /** Null keeps the title of the line it goes on from. */
  readonly title: string | null;
  /** The whole year's; spending is positive, income negative. */
  readonly budget: Pence;
  /** Of a new line, the code of the one it stands beside in every cut; null where the code goes on. */
  readonly beside: string | null;
};

export type OpenNextLedger = {
  readonly lines: readonly NextYearsLine[];
  /** Where the budget comes from, in words. */
  readonly source: string;
};

/**
 * The books of the year after, cut as these are at the year's end: lines that are named go on, the others end, and a new
 * line stands beside the one it names. Each budget is spread evenly over the months, to the penny.
 */
export function openNextLedger(
  {
    from,
    known,
  }: { readonly from: Ledger; readonly known: readonly Pick<Ledger, 'financialYear' | 'name'>[] },
  { lines: named, source }: OpenNextLedger,
  circumstances: Circumstances,
): ReturnType<typeof openLedger> {
  if (named.length === 0) return refuse({ kind: 'LinesMissing' });
  const byCode = new Map(from.lines.map((line) => [line.code, line]));
  const models: { readonly line: NextYearsLine; readonly model: BudgetLine }[] = [];
  for (const line of named) {
    const model = byCode.get(line.beside ?? line.code);
    if (model === undefined) {
      return refuse({ kind: 'LineStandsNowhere', code: line.beside ?? line.code, year: from.financialYear });
    }
    models.push({ line, model });
  }
  const financialYear = financialYearsLater(from.financialYear, 1);
  const april = monthOf(firstDayOfYear(financialYear));
  return openLedger(
    known,
    {
      bodyId: from.bodyId,
      sharedWith: from.readerBodyIds.filter((id) => id !== from.bodyId),
      financialYear,
      name: from.name,
      bridge: from.bridge,
      noteRule: from.noteRule,
      lines: models.map(({ line, model }) => ({
        code: line.code,
        title: line.title ?? model.title,
        term: model.term,
        ringFence: line.beside === null ? model.ringFence : null,
        budget: line.budget,
      })),
      hierarchies: cutsAtYearEnd(from).map((cut): DescribedHierarchy => {
        const { name, cut: way, rows } = cut;
        const codesOf = codesByRow(cut, models);
        return { name, cut: way, from: april, rows: keptRows(rows, codesOf) };
      }),
      source,
    },
    circumstances,
  );
}

function cutsAtYearEnd(ledger: Ledger): readonly Hierarchy[] {
  const march = monthsOf(ledger.financialYear).at(-1);
  if (march === undefined) return [];
  return cuts.flatMap((cut) => hierarchyOn(ledger, cut, march) ?? []);
}

type Models = readonly { readonly line: NextYearsLine; readonly model: BudgetLine }[];

function codesByRow({ rows }: Hierarchy, models: Models): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.map(({ id, lineIds }) => [
      id,
      models.filter(({ model }) => lineIds.includes(model.id)).map(({ line }) => line.code),
    ]),
  );
}

/** Rows that still hold a line, and the groups they stand in. */
function keptRows(
  rows: Hierarchy['rows'],
  codesOf: ReadonlyMap<string, readonly string[]>,
): DescribedHierarchy['rows'] {
  const kept = new Set<string>();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) {
    if ((codesOf.get(row.id) ?? []).length === 0) continue;
    for (let at: typeof row | undefined = row; at; at = at.parentId ? byId.get(at.parentId) : undefined) {
      kept.add(at.id);
    }
  }
  return rows
    .filter(({ id }) => kept.has(id))
    .map(({ id, depth, label, totalLabel }) => ({ depth, label, totalLabel, codes: codesOf.get(id) ?? [] }));
}
