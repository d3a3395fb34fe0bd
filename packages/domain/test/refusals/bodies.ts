import { type BodiesRefusal, sentenceForBodiesRefusal } from '../../src/bodies/index.ts';
import { calendarDate } from '../../src/kernel/index.ts';
import { testId } from '../circumstances.ts';
import { sentencesOf } from './every-kind.ts';

const on = calendarDate('2016-12-16');

export const bodiesRefusals = sentencesOf<BodiesRefusal>(
  {
    NameMissing: { kind: 'NameMissing', what: 'post' },
    NameTaken: { kind: 'NameTaken', name: 'OPCC' },
    EmailNotAnAddress: { kind: 'EmailNotAnAddress', email: 'a' },
    EmailTaken: { kind: 'EmailTaken', email: 'a@example.org' },
    AppointmentEndsBeforeItBegins: { kind: 'AppointmentEndsBeforeItBegins', from: on, until: on },
    PostAlreadyHeld: { kind: 'PostAlreadyHeld', by: testId(1), from: on, until: null, isDeputising: false },
    DeputyIsTheHolder: { kind: 'DeputyIsTheHolder', from: on },
    BodyNotThere: { kind: 'BodyNotThere', from: on, until: null },
    AppointmentUnknown: { kind: 'AppointmentUnknown' },
    AppointmentAlreadyEnds: { kind: 'AppointmentAlreadyEnds', until: on },
    BodyAlreadySucceeded: { kind: 'BodyAlreadySucceeded', lastDay: on },
    SuccessorIsItself: { kind: 'SuccessorIsItself' },
    SuccessorOfAnotherKind: { kind: 'SuccessorOfAnotherKind' },
    BodyEndsBeforeItBegins: { kind: 'BodyEndsBeforeItBegins', from: on },
    PredecessorHandsOverLater: { kind: 'PredecessorHandsOverLater', on },
    SuccessorNotThere: { kind: 'SuccessorNotThere', on },
  },
  sentenceForBodiesRefusal,
);
