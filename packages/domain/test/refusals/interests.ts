import { type InterestsRefusal, sentenceForInterestsRefusal } from '../../src/interests/index.ts';
import { calendarDate } from '../../src/kernel/index.ts';
import { sentencesOf } from './every-kind.ts';

const on = calendarDate('2016-12-16');

export const interestsRefusals = sentencesOf<InterestsRefusal>(
  {
    HoldsNoPost: { kind: 'HoldsNoPost' },
    InterestWordsMissing: { kind: 'InterestWordsMissing' },
    InterestNotYetBegun: { kind: 'InterestNotYetBegun', since: on },
    InterestRegisteredAlready: { kind: 'InterestRegisteredAlready', on },
    InterestAboveClearance: { kind: 'InterestAboveClearance' },
    InterestEndedAlready: { kind: 'InterestEndedAlready', on },
    InterestEndsBeforeItBegan: { kind: 'InterestEndsBeforeItBegan', since: on },
    InterestNotYetEnded: { kind: 'InterestNotYetEnded', on },
    InterestEndReasonMissing: { kind: 'InterestEndReasonMissing' },
    NotANilReturn: { kind: 'NotANilReturn', count: 2 },
    NothingRegisteredToConfirm: { kind: 'NothingRegisteredToConfirm' },
    ReturnedToday: { kind: 'ReturnedToday' },
  },
  sentenceForInterestsRefusal,
);
