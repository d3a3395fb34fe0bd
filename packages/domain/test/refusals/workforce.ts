import { month } from '../../src/kernel/index.ts';
import { sentenceForWorkforceRefusal, type WorkforceRefusal } from '../../src/workforce/index.ts';
import { sentencesOf } from './every-kind.ts';

export const workforceRefusals = sentencesOf<WorkforceRefusal>(
  {
    GroupNameMissing: { kind: 'GroupNameMissing' },
    GroupNameTaken: { kind: 'GroupNameTaken', name: 'PCSOs' },
    PaidLineUnknown: { kind: 'PaidLineUnknown' },
    AverageCostMissing: { kind: 'AverageCostMissing' },
    EstablishmentBelowNothing: { kind: 'EstablishmentBelowNothing' },
    FteBelowNothing: { kind: 'FteBelowNothing', month: month('2016-09') },
    WorkforceMonthOutside: { kind: 'WorkforceMonthOutside', month: month('2017-04') },
    WorkforceMonthTwice: { kind: 'WorkforceMonthTwice', month: month('2016-09') },
    WorkforceMonthClosed: { kind: 'WorkforceMonthClosed', month: month('2016-09') },
    CountedAhead: { kind: 'CountedAhead', month: month('2017-03') },
    PayRiseOutside: { kind: 'PayRiseOutside', month: month('2017-04') },
    MoreLeaveThanThere: { kind: 'MoreLeaveThanThere', month: month('2016-09') },
    WorkforceSourceMissing: { kind: 'WorkforceSourceMissing' },
  },
  sentenceForWorkforceRefusal,
);
