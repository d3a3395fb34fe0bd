import type { SheetColumn } from './cast-sheet.ts';
import type { ExplainedTotal } from './explain-total.ts';

/** Names the one or two rows whose figures are exactly the difference: left out of the total, or counted twice. */
export function rowsThatMakeUp(
  difference: number,
  { parts }: ExplainedTotal,
  column: SheetColumn,
): string | null {
  const rows = parts.map(({ item, sign }) => ({
    named: `"${item.row.row.label}" (line ${item.row.row.line})`,
    value: sign * (item.row.steps[column.index] ?? 0),
  }));
  const how = (names: string, sought: number) =>
    sought === -difference
      ? `the difference is exactly ${names}, left out of the total`
      : `the difference is exactly ${names}, counted twice`;
  for (const sought of [-difference, difference]) {
    const one = rows.filter((row) => row.value === sought);
    if (one.length === 1) return how(one[0]?.named ?? '', sought);
  }
  if (Math.abs(difference) < 1000 * column.step || rows.length > 60) return null;
  const pairs = rows.flatMap((row, at) =>
    rows.slice(at + 1).flatMap((other) => (row.value + other.value === -difference ? [[row, other]] : [])),
  );
  const [pair] = pairs;
  return pairs.length === 1 && pair ? how(`${pair[0]?.named} and ${pair[1]?.named}`, -difference) : null;
}
