import { calendarDate, financialYear, month, pence } from '../../src/kernel/index.ts';
import { type ReturnRefusal, sentenceForReturnRefusal } from '../../src/returns/index.ts';
import { sentencesOf } from './every-kind.ts';

const on = calendarDate('2016-12-16');
const year = financialYear('2016/17');

export const returnsRefusals = sentencesOf<ReturnRefusal>(
  {
    HeldLineUnknown: { kind: 'HeldLineUnknown' },
    HoldingPostUnknown: { kind: 'HoldingPostUnknown' },
    HolderThereAlready: { kind: 'HolderThereAlready', title: 'Director of Estates' },
    ReturnMonthOutside: { kind: 'ReturnMonthOutside', month: month('2017-04'), financialYear: year },
    ReturnMonthClosed: { kind: 'ReturnMonthClosed', month: month('2016-09') },
    NobodyHoldsALine: { kind: 'NobodyHoldsALine', month: month('2016-09') },
    ReturnsAskedAlready: { kind: 'ReturnsAskedAlready', dueOn: on },
    DueDayPast: { kind: 'DueDayPast', dueOn: on },
    LineNotAskedFor: { kind: 'LineNotAskedFor' },
    LineHeldNoLonger: { kind: 'LineHeldNoLonger', title: 'Cleaning', postTitle: 'Director of Estates' },
    LineForecastMissing: { kind: 'LineForecastMissing', title: 'Cleaning' },
    ForecastNoteMissing: {
      kind: 'ForecastNoteMissing',
      title: 'Cleaning',
      count: 2,
      limit: pence(5_000_000),
    },
    NotTheBudgetHolder: { kind: 'NotTheBudgetHolder', postTitle: 'Director of Estates' },
    OnBehalfReasonMissing: { kind: 'OnBehalfReasonMissing', postTitle: 'Director of Estates' },
  },
  sentenceForReturnRefusal,
);
