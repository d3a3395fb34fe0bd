import { readFileSync } from 'node:fs';

/** Lines the accounts know under codes of their own. */
export const renamed: Readonly<Record<string, string>> = {
  '1010L': 'GL-4001',
  '1030': 'GL-4030',
  '1020S': 'GL-4021',
};

const figures = new URL('../../../../packages/demo-office/figures/2016-17-month-6.csv', import.meta.url);

/**
 * October 2016 as the accounts would put it on the clipboard: every line of month 6 with £1,000 more spent, the same
 * forecast, and a total that casts. In pounds, as the head of the column says.
 */
export function octoberExtract(): string {
  const [head = '', ...lines] = readFileSync(figures, 'utf8').trim().split('\n');
  const names = head.split(',');
  const rows = lines.map((line) => {
    const cells = [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map(
      ([, plain = '', quoted]) => quoted ?? plain,
    );
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const pounds = (name: string) => Number(cell(name)) * 1_000 + Number(cell(`${name} rounding`));
    return {
      code: cell('code'),
      title: cell('title'),
      actual: pounds('actual') + 1_000,
      forecast: pounds('forecast'),
    };
  });
  const total = (of: 'actual' | 'forecast') => rows.reduce((sum, row) => sum + row[of], 0);
  return [
    ['Account', 'Description', 'Actual to date £', 'Forecast £'],
    ...rows.map(({ code, title, actual, forecast }) => [
      renamed[code] ?? code,
      title,
      asTyped(actual),
      asTyped(forecast),
    ]),
    ['', 'Total', asTyped(total('actual')), asTyped(total('forecast'))],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

/** As accounts print it: commas, and brackets for what is negative. */
function asTyped(pounds: number): string {
  const size = Math.abs(pounds).toLocaleString('en-GB');
  return pounds < 0 ? `(${size})` : size;
}
