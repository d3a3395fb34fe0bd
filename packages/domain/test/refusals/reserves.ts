import { financialYear, pence } from '../../src/kernel/index.ts';
import { type ReserveRefusal, sentenceForReserveRefusal } from '../../src/reserves/index.ts';
import { sentencesOf } from './every-kind.ts';

const year = financialYear('2016/17');

export const reservesRefusals = sentencesOf<ReserveRefusal>(
  {
    ReservesOpenAlready: { kind: 'ReservesOpenAlready' },
    ReserveNameMissing: { kind: 'ReserveNameMissing' },
    ReserveNameTwice: { kind: 'ReserveNameTwice', name: 'Capital' },
    ReservePurposeMissing: { kind: 'ReservePurposeMissing', name: 'Capital' },
    OpeningBelowNothing: { kind: 'OpeningBelowNothing', name: 'Capital' },
    NetBudgetMissing: { kind: 'NetBudgetMissing' },
    ReserveUnknown: { kind: 'ReserveUnknown' },
    YearBeforeRegister: { kind: 'YearBeforeRegister', year, firstYear: financialYear('2017/18') },
    MovementNotPositive: { kind: 'MovementNotPositive' },
    MovementPurposeMissing: { kind: 'MovementPurposeMissing' },
    OutsideRestriction: { kind: 'OutsideRestriction', name: 'CTC', restriction: 'Road safety only' },
    ReserveBelowNothing: { kind: 'ReserveBelowNothing', name: 'Capital', year, by: pence(1) },
    ReserveBelowMinimum: { kind: 'ReserveBelowMinimum', name: 'Capital', year, minimum: pence(1) },
    JustificationMissing: { kind: 'JustificationMissing', year, general: pence(600), limit: pence(500) },
    MovementUnknown: { kind: 'MovementUnknown' },
    MovementSettled: { kind: 'MovementSettled' },
    MovementReferenceMissing: { kind: 'MovementReferenceMissing' },
    DrawPlannedFirst: { kind: 'DrawPlannedFirst' },
    DrawApproverIsPlanner: { kind: 'DrawApproverIsPlanner' },
    DrawAboveDelegation: { kind: 'DrawAboveDelegation', most: pence(5_000_000) },
    ContributionForFinance: { kind: 'ContributionForFinance' },
    CancelReasonMissing: { kind: 'CancelReasonMissing' },
  },
  sentenceForReserveRefusal,
);
