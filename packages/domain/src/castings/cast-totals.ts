import { type CastItem, itemOf } from './cast-item.ts';
import type { CastSheet, SheetColumn, SheetRow } from './cast-sheet.ts';
import type { Casting } from './casting.ts';
import { cannotCheckTotal, castingsOfTotal } from './castings-of-total.ts';
import { explainLoneColumn } from './explain-lone-column.ts';
import { type ExplainedTotal, explainTotal } from './explain-total.ts';
import { saysNet, saysTotal } from './row-role.ts';
import { collapseAbove, collapseBelow, isSumOf } from './unmarked-totals.ts';

/** Adds up every total of a table, from the top of the page to its foot; a total that was added up stands for its rows from then on. */
export function castTotals(sheet: CastSheet): Casting[] {
  const castings: Casting[] = [];
  let items: CastItem[] = [];
  let memos: CastItem[] = [];
  let opensBlock = true;
  for (let at = 0; at < sheet.rows.length; at++) {
    const row = sheet.rows[at] as SheetRow;
    if (row.role === 'heading') {
      opensBlock = true;
      continue;
    }
    if (row.role === 'memo') {
      memos.push(itemOf(row, false));
      continue;
    }
    const item = itemOf(row, opensBlock);
    opensBlock = false;
    if (row.role === 'line') {
      const net = saysNet(row.row.label) ? explainNet(row, items, sheet.columns) : null;
      if (net === null) items.push(item);
      else {
        castings.push(
          ...castingsOfTotal(sheet, row, net).map((each) => ({ ...each, kind: 'rowFormula' as const })),
        );
        items = swallow(items, { ...item, computed: computedOf(row, net) }, net);
      }
      continue;
    }
    const isLast = !sheet.rows.slice(at + 1).some((later) => later.role === 'total');
    const found = explain(row, items, memos, sheet, isLast);
    const below = found?.isWhole ? null : rowsSummedBelow(sheet, at);
    if (below !== null) {
      castings.push(...castingsOfTotal(sheet, row, below.explained));
      items.push({ ...item, isTotal: true, under: below.under });
      at += below.rows;
    } else if (found !== null) {
      castings.push(...castingsOfTotal(sheet, row, found));
      items = swallow(items, { ...item, computed: computedOf(row, found) }, found);
      memos = [];
    } else if (saysTotal(row.row.label) || row.row.label === '') {
      const hasRows = items.at(-1)?.isTotal === false;
      castings.push(cannotCheckTotal(row, hasRows));
      const block = hasRows ? items.splice(startOfBlock(items)) : [];
      items.push({ ...item, isTotal: true, under: block });
    } else items.push(item);
  }
  return castings;
}

/** Where the rows begin that stand under the last heading or after the last total. */
function startOfBlock(items: readonly CastItem[]): number {
  const opening = items.findLastIndex((item) => item.opensBlock);
  return Math.max(0, opening, items.findLastIndex((item) => item.isTotal) + 1);
}

function explain(
  row: SheetRow,
  items: readonly CastItem[],
  memos: readonly CastItem[],
  { columns, table }: CastSheet,
  isLast: boolean,
): ExplainedTotal | null {
  const plain = explainTotal(row, [items], columns);
  const lone = explainLoneColumn(row, items, memos, table, columns);
  if (plain?.isWhole && !(isLast && lone !== null && plain.likelihood < 2)) return plain;
  const ways = [collapseBelow(items, columns), collapseAbove(items, columns)].filter(
    (read) => read.length !== items.length,
  );
  if (memos.length > 0) ways.push([...items, ...memos].sort((a, b) => a.row.row.line - b.row.row.line));
  const other = explainTotal(row, ways, columns);
  if (other?.isWhole) return other;
  return withOneLeftOut(row, items, columns) ?? lone ?? plain ?? other;
}

/** A row such as "Budget gap" that is one amount less another, though nothing marks it as a total. */
function explainNet(
  row: SheetRow,
  items: readonly CastItem[],
  columns: readonly SheetColumn[],
): ExplainedTotal | null {
  const found = explainTotal(row, [items], columns);
  if (found === null || found.parts.length < 2) return null;
  if (found.isWhole) return found.evidence >= 2 ? found : null;
  return found.evidenceFits >= 2 && found.evidenceFits * 2 > found.evidence && found.parts.length <= 4
    ? found
    : null;
}

/** A line that a total leaves out in every one of several columns is shown for information, whatever it is called. */
function withOneLeftOut(
  row: SheetRow,
  items: readonly CastItem[],
  columns: readonly SheetColumn[],
): ExplainedTotal | null {
  if (items.length < 3 || items.length > 60) return null;
  for (const left of items) {
    const found = explainTotal(row, [items.filter((item) => item !== left)], columns);
    if (found?.isWhole && found.evidence >= 2 && found.likelihood >= 2) return found;
  }
  return null;
}

/** A total printed above its rows sums those that follow it, up to the next heading or total. */
function rowsSummedBelow(
  { rows, columns }: CastSheet,
  at: number,
): { explained: ExplainedTotal; under: CastItem[]; rows: number } | null {
  const total = rows[at] as SheetRow;
  const under: CastItem[] = [];
  for (let next = at + 1; next < rows.length && rows[next]?.role === 'line'; next++) {
    under.push(itemOf(rows[next] as SheetRow, false));
    if (under.length < 2 || !isSumOf(total, under, columns)) continue;
    const explained = explainTotal(total, [under], columns);
    if (explained?.isWhole) return { explained, under, rows: under.length };
  }
  return null;
}

function computedOf(row: SheetRow, { columns }: ExplainedTotal): (number | null)[] {
  const computed = [...row.steps];
  for (const { column, fits, computed: sum } of columns) if (!fits) computed[column.index] = sum;
  return computed;
}

/** The total takes the place of the first row it sums; what stands after that row is told of in it. */
function swallow(items: readonly CastItem[], total: CastItem, { parts }: ExplainedTotal): CastItem[] {
  const summed = new Set(parts.map(({ item }) => item));
  const holds = (item: CastItem): boolean => summed.has(item) || item.under.some(holds);
  const first = items.findIndex(holds);
  const from = first < 0 ? firstOfCollapsed(items, parts[0]?.item) : first;
  const under = items.slice(from);
  return [
    ...items.slice(0, from),
    { ...total, isTotal: true, opensBlock: under[0]?.opensBlock ?? false, under },
  ];
}

/** Where the rows were read another way, their lines still tell where they begin. */
function firstOfCollapsed(items: readonly CastItem[], part: CastItem | undefined): number {
  const line = part === undefined ? Infinity : firstLineOf(part);
  const first = items.findIndex((item) => firstLineOf(item) >= line || item.row.row.line >= line);
  return first < 0 ? items.length : first;
}

function firstLineOf(item: CastItem): number {
  return Math.min(item.row.row.line, ...item.under.map(firstLineOf));
}
