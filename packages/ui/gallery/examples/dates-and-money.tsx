import {
  DataTable,
  exactMoney,
  financialYearInWords,
  instantInWords,
  longDate,
  longMonth,
  moneyFigure,
  moneyInProse,
  shortDate,
  spokenVariance,
  varianceInProse,
} from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

const rows = [
  ['Date in text', '2016-12-16', longDate('2016-12-16')],
  ['Date in a column', '2016-12-16', shortDate('2016-12-16')],
  ['Month', '2017-02', longMonth('2017-02')],
  ['Moment on a London clock', '2026-06-04T08:32:00Z', instantInWords('2026-06-04T08:32:00Z')],
  ['Financial year in text', '2016/17', financialYearInWords('2016/17')],
  ['Money in a table of thousands', '-26700000', moneyFigure(-26_700_000, 'thousands', 'brackets')],
  ['Money read aloud', '-26700000', spokenVariance(-26_700_000, 'thousands')],
  ['Money exactly', '-26705012', exactMoney(-26_705_012)],
  ['Money in a sentence', '140000000', moneyInProse(140_000_000)],
  ['Answer of a page', '-88900000', varianceInProse(-88_900_000)],
] as const;

export default function DatesAndMoneyExample() {
  return (
    <ExamplePage title="Dates and money in words">
      <DataTable
        caption="What is stored and what is shown"
        columns={[
          { key: 'use', head: 'Where', cell: ([use]) => use },
          { key: 'stored', head: 'Stored', isUnbroken: true, cell: ([, stored]) => <code>{stored}</code> },
          { key: 'shown', head: 'Shown', isUnbroken: true, cell: ([, , shown]) => shown },
        ]}
        rows={rows}
        rowKey={([use]) => use}
      />
    </ExamplePage>
  );
}
