import { readTypedPercentage } from '@concordat/app-frame/plan-items';
import type { LineShare, PlanDriver, PlanLine } from '@concordat/domain/finance';
import { type FinancialYear, pence, ppm } from '@concordat/domain/kernel';
import { plainNumber, readTypedMoney } from '@concordat/ui';

type Keyed = { readonly key: string; readonly label: string };
export type ReadRows<Row> = { readonly rows: readonly Row[]; readonly problems: readonly string[] };

const given = 'taken as given';

/** Assumptions as rows of a spreadsheet: name, a rate in per cent for each year, source, "taken as given" or nothing. */
export function driverSheet(drivers: readonly PlanDriver[], years: readonly FinancialYear[]): string {
  return drivers
    .map(({ label, rates, source, isTakenAsGiven }) =>
      [
        label,
        ...years.map((year) => String((rates.find((each) => each.year === year)?.rate ?? 0) / 10_000)),
        source,
        isTakenAsGiven ? given : '',
      ].join('\t'),
    )
    .join('\n');
}

/** The base budget as rows: name, "spend" or "financing", pounds, what moves it, source, "taken as given" or nothing. */
export function lineSheet(lines: readonly PlanLine[], drivers: readonly Keyed[]): string {
  return lines
    .map(({ label, side, base, shares, source, isTakenAsGiven }) =>
      [
        label,
        side,
        plainNumber(base, 'pounds'),
        shares.map(({ driver, share }) => `${labelOf(driver, drivers)} ${share / 10_000}%`).join(' + '),
        source,
        isTakenAsGiven ? given : '',
      ].join('\t'),
    )
    .join('\n');
}

/** Reads pasted assumptions; a row that cannot be read is told with its number and what it should have. */
export function readDriverSheet(
  text: string,
  years: readonly FinancialYear[],
  known: readonly Keyed[],
): ReadRows<PlanDriver> {
  return readSheet(text, (cells, place) => {
    const [label = '', ...rest] = cells;
    const typed = rest.slice(0, years.length).map(readTypedPercentage);
    const source = rest[years.length] ?? '';
    const missing = years.find((_, at) => typed[at] === undefined || typed[at] === null);
    if (missing !== undefined)
      return `Assumptions, row ${place}: give ${label || 'it'} a percentage for ${missing}, such as 1.5.`;
    if (source === '') return `Assumptions, row ${place}: say where the rates of ${label} come from.`;
    return {
      key: keyOf(label, known),
      label,
      rates: years.map((year, at) => ({ year, rate: ppm(typed[at] as number) })),
      source,
      isTakenAsGiven: isGiven(rest[years.length + 1]),
    };
  });
}

/** Reads a pasted base budget; what moves a line is named as in the assumptions. */
export function readLineSheet(
  text: string,
  drivers: readonly Keyed[],
  known: readonly Keyed[],
): ReadRows<PlanLine> {
  return readSheet(text, ([label = '', side = '', typed = '', moved = '', source = '', mark], place) => {
    const row = `Base budget, row ${place}`;
    const base = readTypedMoney(typed);
    const isFinancing = side.toLowerCase() === 'financing';
    if (!isFinancing && side.toLowerCase() !== 'spend')
      return `${row}: say whether ${label || 'it'} is spend or financing.`;
    if (base === null) return `${row}: "${typed}" is not an amount in pounds.`;
    if (source === '') return `${row}: say where the amount of ${label} comes from.`;
    const shares = sharesIn(moved, drivers);
    if (typeof shares === 'string') return `${row}: ${shares}`;
    return {
      key: keyOf(label, known),
      label,
      side: isFinancing ? 'financing' : 'spend',
      base: pence(base),
      shares,
      source,
      isTakenAsGiven: isGiven(mark),
    };
  });
}

function readSheet<Row>(
  text: string,
  read: (cells: readonly string[], place: number) => Row | string,
): ReadRows<Row> {
  const rows: Row[] = [];
  const problems: string[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const found = read(
      line.split('\t').map((cell) => cell.trim()),
      at + 1,
    );
    if (typeof found === 'string') problems.push(found);
    else rows.push(found);
  });
  return { rows, problems };
}

/** "Pay award 75% + Increments 75%"; the whole when no percentage is given. */
function sharesIn(moved: string, drivers: readonly Keyed[]): readonly LineShare[] | string {
  const shares: LineShare[] = [];
  for (const part of moved.split(' + ').map((each) => each.trim())) {
    if (part === '') continue;
    const [, name = part, percent] = /^(.*?)(?:\s+([\d.]+%))?$/.exec(part) ?? [];
    const driver = drivers.find(({ label }) => label.toLowerCase() === name.trim().toLowerCase());
    if (driver === undefined) return `"${name.trim()}" is not one of the assumptions.`;
    shares.push({
      driver: driver.key,
      share: ppm(percent === undefined ? 1_000_000 : (readTypedPercentage(percent) ?? 0)),
    });
  }
  return shares;
}

/** A name that was known keeps its key, so that the movement from the earlier plan can be told line by line. */
function keyOf(label: string, known: readonly Keyed[]): string {
  const before = known.find((each) => each.label.toLowerCase() === label.toLowerCase());
  const plain = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return before?.key ?? (plain.slice(0, 60) || 'unnamed');
}

function labelOf(key: string, among: readonly Keyed[]): string {
  return among.find((each) => each.key === key)?.label ?? key;
}

function isGiven(cell: string | undefined): boolean {
  return /^(taken as given|given|yes)$/i.test(cell ?? '');
}
