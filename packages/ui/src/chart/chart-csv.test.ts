import { expect, it } from 'vitest';
import { chartCsv } from './chart-csv.ts';

it('quotes what would fall apart and leaves figures plain', () => {
  expect(
    chartCsv(
      ['Year', 'Gap £'],
      [
        ['2017/18', 3_819_000.27],
        ['a "b", c', -5],
      ],
    ),
  ).toBe('Year,Gap £\r\n2017/18,3819000.27\r\n"a ""b"", c",-5');
});

it('lets no text run as a formula', () => {
  expect(chartCsv(['=1+1'], [['@cmd']])).toBe("'=1+1\r\n'@cmd");
});
