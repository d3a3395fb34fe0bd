import { type Casting, castTables, figureInWords, gravestVerdict } from '@concordat/domain/castings';
import type { PrintedTable } from '@concordat/domain/printed';
import type { CastMark, CastMarks } from '@concordat/ui';

/** Adds the tables of a paper up again; a table continued on the next page counts as one. */
export function castMarks(tables: readonly PrintedTable[]): CastMarks {
  const places = tables.flatMap((table) => table.rows.map((_, row) => ({ id: table.id, row })));
  const marks = new Map<string, Map<number, CastMark>>();
  for (const { table, castings } of castTables(numbered(tables))) {
    for (const { line } of table.rows) {
      const place = places[line - 1];
      const mark = markOf(
        castings.filter((casting) => casting.line === line),
        table.unit,
      );
      if (place === undefined || mark === null) continue;
      const inTable = marks.get(place.id) ?? new Map<number, CastMark>();
      marks.set(place.id, inTable.set(place.row, mark));
    }
  }
  return marks;
}

type Numbered = Parameters<typeof castTables>[0];
type Unit = Numbered[number]['unit'];

/** Rows counted through all tables stand for their lines, which not every paper keeps. */
function numbered(tables: readonly PrintedTable[]): Numbered {
  let line = 0;
  return tables.map(({ caption, columns, unit, rows }) => ({
    kind: 'other',
    caption,
    columns,
    unit: unit as Unit,
    rows: rows.map(({ label, reference, isTotal, values }) => {
      line++;
      return {
        label,
        reference,
        isTotal,
        line,
        values: values.map((value) => (value === null ? null : Number(value))),
      };
    }),
  }));
}

function markOf(castings: readonly Casting[], unit: Unit): CastMark | null {
  const wrong = castings.filter(({ verdict }) => verdict === 'doesNotCast');
  if (wrong.length > 0) {
    const [most] = [...wrong].sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
    return {
      words: `Does not cast by ${figureInWords(Math.abs(most?.difference ?? 0), unitOf(most, unit))}`,
      tone: 'alarm',
      sentences: wrong.map((casting) => sentenceFor(casting, unit)),
    };
  }
  const totals = castings.filter(({ kind }) => kind === 'columnTotal').map(({ verdict }) => verdict);
  const words = {
    casts: 'Casts',
    castsWithinRounding: 'Casts within rounding',
    cannotBeChecked: 'Cannot be checked',
    doesNotCast: '',
  };
  const verdict = gravestVerdict(totals);
  return verdict === null ? null : { words: words[verdict], tone: 'quiet', sentences: [] };
}

function sentenceFor({ because, ...casting }: Casting, unit: Unit): string {
  const inWords = (value: number | null) => figureInWords(value, unitOf(casting, unit));
  const of = casting.label === '' ? 'The total' : casting.label;
  const from = casting.kind === 'columnTotal' ? 'its rows come' : 'its own figures come';
  const why = because === null ? '' : `; ${because.replace(/ \(line \d+\)/g, '')}`;
  return `${of}, ${casting.columnName}: ${inWords(casting.printed)} is printed, ${from} to ${inWords(casting.computed)}${why}.`;
}

function unitOf(casting: Pick<Casting, 'kind'> | undefined, unit: Unit): Unit {
  return casting?.kind === 'percentage' ? 'percent' : unit;
}
