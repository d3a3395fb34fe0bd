import { expect, it } from 'vitest';
import { monthTold } from './month-told.ts';

it.each([
  ['REVENUE BUDGET MONITORING OUTTURN MONTH 6 2016/17', '2016-09'],
  ['Period 10, 2019/20', '2020-01'],
  ["Table 2: Chief Constable's Revenue Budget end of September 2016/17", '2016-09'],
  ['Budget at the end of February 2016/17', '2017-02'],
  ['Revenue position, end of March 2016-17', '2017-03'],
  ['Revenue position, end of March 2016–17', '2017-03'],
  ['Revenue position, end of March 2016/2017', '2017-03'],
  ['January 2016-03 edition', '2016-01'],
  ['Month 12 2016–17', '2017-03'],
  ['Summary of Capital Expenditure and Financing at 30 September 2016', '2016-09'],
  ['Table 2 (all figures £000)', null],
  ['Month 14 2016/17', null],
])('%s: %s', (heading, month) => expect(monthTold(heading)).toBe(month));
