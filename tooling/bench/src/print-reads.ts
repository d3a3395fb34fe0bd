import { type Comparison, cpu, rates, shareAfresh, shareOfCpu, shareOfRate } from './compare-reads.ts';
import { median, type Ratio, ratioOf } from './figures/rounds.ts';
import { table } from './figures/table.ts';

/** CPU of the server for one request, as a share of plain SQL's; for operations bound to their statement. */
export const cpuTarget = 1.5;

/** The two tables of reads: against plain SQL, and how the large data set stands to the small one. */
export function printedReads(comparisons: readonly Comparison[], whyNoPeer: string | null): string {
  const head = [
    'Operation',
    'set',
    'statements',
    'kB',
    'plain SQL /s',
    'ours /s',
    'ours : SQL',
    'target',
    'read afresh : SQL',
    'CPU ms',
    'CPU : SQL',
    'target',
    '97.5 % ms',
    'PostGraphile : SQL',
  ];
  const rows = comparisons.map((comparison) => {
    const { operation, dataSet, statements, bytes, ours, byHand, peer } = comparison;
    return [
      operation.name,
      dataSet,
      `${statements.sameReader.length} (${statements.anotherReader.length})`,
      (bytes / 1_000).toFixed(1),
      median(rates(byHand)).toFixed(0),
      median(rates(ours)).toFixed(0),
      shown(shareOfRate(comparison)),
      operation.target?.toFixed(1) ?? '',
      shown(shareAfresh(comparison)),
      median(cpu(ours)).toFixed(2),
      shown(shareOfCpu(comparison)),
      cpuTarget.toFixed(1),
      median(ours.map((round) => round.slowMilliseconds)).toFixed(0),
      peer === null ? 'n/a' : shown(ratioOf(rates(peer), rates(byHand))),
    ];
  });
  const note = whyNoPeer === null ? '' : `\nPostGraphile is n/a: ${whyNoPeer}.\n`;
  return `${table(head, rows)}\n${note}`;
}

/** How much of its rate each operation keeps when there are 43 bodies instead of one; empty with one data set. */
export function printedFlatness(comparisons: readonly Comparison[]): string {
  const small = comparisons.filter(({ dataSet }) => dataSet === 'S');
  const rows = small.flatMap((one) => {
    const large = comparisons.find((other) => other.dataSet === 'L' && other.operation === one.operation);
    if (large === undefined) return [];
    return [
      [
        one.operation.name,
        shown(ratioOf(rates(large.ours), rates(one.ours))),
        shown(ratioOf(rates(large.byHand), rates(one.byHand))),
        shown(ratioOf(cpu(large.ours), cpu(one.ours))),
      ],
    ];
  });
  return rows.length === 0
    ? ''
    : table(['Operation', 'ours L : S', 'plain SQL L : S', 'our CPU L : S'], rows);
}

/** The middle, and how far the rounds lie apart. */
function shown({ middle, lowest, highest }: Ratio): string {
  return `${middle.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
}

/** What must hold on any machine: the number of statements. A sentence for each operation where it does not. */
export function wrongStatementCounts(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons.flatMap(({ operation, dataSet, statements: { sameReader } }) =>
    sameReader.length === operation.statements
      ? []
      : [
          `${operation.name} on ${dataSet} sent ${sameReader.length} statements instead of ${operation.statements}:\n${sameReader
            .map((sql) => `  ${sql.replaceAll(/\s+/g, ' ').slice(0, 100)}`)
            .join('\n')}`,
        ],
  );
}
