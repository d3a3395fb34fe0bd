import type { GeneratedTable, Style } from './generated-table.ts';

/** A table as rows of printed cells, the label first. */
export type PrintedCells = readonly (readonly string[])[];

/** Rounds every cell on its own, as a paper does, and writes it in the table's style. */
export function printCells({ style, form, rows, columns }: GeneratedTable): PrintedCells {
  return rows.map((row) => [
    row.label,
    ...row.exact.map((exact, at) => {
      if (exact === null) return '';
      if (/%/.test(columns[at] ?? '')) return `${(exact / 100).toFixed(1)}%`;
      return writeFigure(exact, style, form === 'workforce');
    }),
  ]);
}

function writeFigure(exact: number, style: Style, isCount: boolean): string {
  const decimals = style.unit === 'millions' && !isCount ? 1 : 0;
  const rounded = Math.round(Math.abs(exact) / (decimals === 1 ? 10 : 100)) / 10 ** decimals;
  if (rounded === 0 && style.zero === '-') return '-';
  const size = rounded.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const pounds = style.unit === 'pounds' && !isCount ? '£' : '';
  if (exact >= 0 || rounded === 0) return `${pounds}${size}`;
  if (style.negatives === 'brackets') return `(${pounds}${size})`;
  return `${style.negatives === 'minus' ? '-' : '−'}${pounds}${size}`;
}

/** The table as a paper's text, below a line that names it. */
export function printTable(table: GeneratedTable, cells: PrintedCells): string {
  const { style, columns, form } = table;
  const unit = form === 'workforce' ? '' : { thousands: "£'000", pounds: '£', millions: '£m' }[style.unit];
  const heads = style.isTwoLineHead
    ? [
        ['', ...columns.map(firstWord)],
        [unit, ...columns.map(otherWords)],
      ]
    : [[unit === '' ? 'Area' : unit, ...columns]];
  const body = cells.map((row, at) => {
    const { kind, depth } = table.rows[at] ?? { kind: 'line', depth: 0 };
    const isBold = style.isBoldTotal && (kind === 'total' || kind === 'heading');
    const label = style.isIndented ? `${'  '.repeat(depth)}${row[0]}` : (row[0] ?? '');
    const plain = [label, ...row.slice(1)];
    return isBold && style.separator !== 'spaces'
      ? plain.map((cell) => (cell === '' ? '' : `<b>${cell}</b>`))
      : plain;
  });
  return `Appendix 3\n\nTable 4 (figures in ${unit === '' ? 'posts' : unit})\n\n${lay(heads, body, style.separator)}\n`;
}

function lay(heads: string[][], body: string[][], separator: Style['separator']): string {
  const rows = [...heads, ...body];
  switch (separator) {
    case 'tabs':
      return rows.map((row) => row.join('\t')).join('\n');
    case 'pipes':
      return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
    case 'html':
      return `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</table>`;
    case 'spaces':
      return rows
        .map((row) =>
          `${(row[0] ?? '').padEnd(44)}${row
            .slice(1)
            .map((cell) => cell.padStart(22))
            .join('')}`.trimEnd(),
        )
        .join('\n');
  }
}

function firstWord(head: string): string {
  return head.split(' ')[0] ?? '';
}

function otherWords(head: string): string {
  return head.split(' ').slice(1).join(' ');
}
