import type { Casting, CastPart } from './casting.ts';
import { figureInWords } from './figure-in-words.ts';
import type { PrintedTable } from './printed-table.ts';

/** One sentence: what is printed and where, what it comes to, from which rows, and by how much they differ. */
export function castingSentence(casting: Casting, table: Pick<PrintedTable, 'unit'>): string {
  const unit = casting.kind === 'percentage' ? 'percent' : table.unit;
  if (casting.column === null) return `${nameOf(casting)} cannot be checked: ${casting.because}.`;
  const under = casting.columnName === '' ? '' : ` under "${casting.columnName}"`;
  const printed = `${nameOf(casting)} prints ${figureInWords(casting.printed, unit)}${under}`;
  const computed = `${workingOf(casting, table.unit)} ${figureInWords(casting.computed, unit)}`;
  const by = figureInWords(Math.abs(casting.difference ?? 0), unit);
  const why = casting.because === null ? '' : `; ${casting.because}`;
  switch (casting.verdict) {
    case 'casts':
      return `${printed}, and ${computed}.`;
    case 'castsWithinRounding':
      return `${printed} and ${computed}, a difference of ${by} that rounding explains.`;
    case 'doesNotCast':
      return `${printed}, but ${computed}, ${by} ${isMore(casting) ? 'more' : 'less'} than printed${why}.`;
    case 'cannotBeChecked':
      return `${printed} where ${computed}, which cannot be settled${why.replace(';', ':')}.`;
  }
}

function isMore({ printed, computed }: Casting): boolean {
  return (computed ?? 0) > (printed ?? 0);
}

function nameOf({ kind, label, line }: Casting): string {
  const what = kind === 'columnTotal' ? 'The total' : 'The row';
  return label === '' ? `${what} on line ${line}` : `${what} "${label}" on line ${line}`;
}

function workingOf(casting: Casting, unit: PrintedTable['unit']): string {
  if (casting.kind === 'percentage') {
    const [part, whole] = casting.parts;
    return `${figureInWords(part?.value ?? null, unit)} of ${figureInWords(whole?.value ?? null, unit)} is`;
  }
  const isAcross = casting.parts.every((part) => part.line === casting.line);
  if (isAcross) return `its own figures ${sumInFigures(casting.parts)} come to`;
  const isOne = casting.parts.filter(({ sign }) => sign > 0).length === 1;
  return `${rowsInWords(casting.parts)} ${isOne ? 'comes' : 'come'} to`;
}

function sumInFigures(parts: readonly CastPart[]): string {
  return parts
    .map(({ sign, value }, at) => {
      const figure = Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: 4 });
      const shown = value < 0 ? `(−${figure})` : figure;
      if (at === 0) return sign < 0 ? `−${shown}` : shown;
      return `${sign < 0 ? '−' : '+'} ${shown}`;
    })
    .join(' ');
}

/** "lines 1014 to 1022" where nothing else stands between; each by its number otherwise, those taken away named as such. */
function rowsInWords(parts: readonly CastPart[]): string {
  const added = parts.filter(({ sign }) => sign > 0).map(({ line }) => line);
  const taken = parts.filter(({ sign }) => sign < 0).map(({ line }) => line);
  if (taken.length === 0) return linesInWords(added);
  return `${linesInWords(added)} less ${linesInWords(taken)}`;
}

function linesInWords(lines: readonly number[]): string {
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length === 1) return `line ${first}`;
  if (last - first === lines.length - 1 || lines.length > 12)
    return lines.length > 12 && last - first !== lines.length - 1
      ? `${lines.length} rows on lines ${first} to ${last}`
      : `lines ${first} to ${last}`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${last}`;
}
