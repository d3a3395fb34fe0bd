import { type GovernanceRefusal, sentenceForGovernanceRefusal } from '../../src/governance/index.ts';
import { calendarDate } from '../../src/kernel/index.ts';
import { sentencesOf } from './every-kind.ts';

const on = calendarDate('2016-12-16');

export const governanceRefusals = sentencesOf<GovernanceRefusal>(
  {
    NotADutyOfThisBody: { kind: 'NotADutyOfThisBody', document: 'reservesStrategy' },
    DocumentTitleMissing: { kind: 'DocumentTitleMissing' },
    EditionMissing: { kind: 'EditionMissing' },
    DocumentSourceMissing: { kind: 'DocumentSourceMissing' },
    AdoptedAfterToday: { kind: 'AdoptedAfterToday' },
    ReviewBeforeAdoption: { kind: 'ReviewBeforeAdoption' },
    PublicAddressMissing: { kind: 'PublicAddressMissing', document: 'reservesStrategy' },
    DocumentRecorded: { kind: 'DocumentRecorded', title: 'Financial regulations', adoptedOn: on },
    DocumentWithdrawalReasonMissing: { kind: 'DocumentWithdrawalReasonMissing' },
    DocumentWithdrawn: { kind: 'DocumentWithdrawn', on },
  },
  sentenceForGovernanceRefusal,
);
