import { type ImportsRefusal, sentenceForImportsRefusal } from '../../src/imports/index.ts';
import { testId } from '../circumstances.ts';
import { sentencesOf } from './every-kind.ts';

export const importsRefusals = sentencesOf<ImportsRefusal>(
  {
    ContentAlreadyImported: { kind: 'ContentAlreadyImported', importId: testId(1), status: 'pending' },
    NothingRecognised: { kind: 'NothingRecognised' },
    MarkingTooHigh: { kind: 'MarkingTooHigh', printed: 'SECRET' },
    ImportAlreadyDecided: { kind: 'ImportAlreadyDecided', status: 'rejected' },
    FindingUnknown: { kind: 'FindingUnknown' },
    AnswerMissing: { kind: 'AnswerMissing' },
    AnswerNotADate: { kind: 'AnswerNotADate' },
    QuestionsUnanswered: { kind: 'QuestionsUnanswered', count: 2, first: 'On which day was the meeting?' },
    NoMeetingInDraft: { kind: 'NoMeetingInDraft' },
    RejectionReasonMissing: { kind: 'RejectionReasonMissing' },
    SupersededByItself: { kind: 'SupersededByItself' },
  },
  sentenceForImportsRefusal,
);
