import { expect, it } from 'vitest';
import { type AccessRefusal, sentenceForAccessRefusal } from '../src/access/index.ts';
import { type BodiesRefusal, sentenceForBodiesRefusal } from '../src/bodies/index.ts';
import { type CapitalRefusal, sentenceForCapitalRefusal } from '../src/capital/index.ts';
import { type DocumentsRefusal, sentenceForDocumentsRefusal } from '../src/documents/index.ts';
import { type FinanceRefusal, sentenceForFinanceRefusal } from '../src/finance/index.ts';
import { type GovernanceRefusal, sentenceForGovernanceRefusal } from '../src/governance/index.ts';
import { type ImportsRefusal, sentenceForImportsRefusal } from '../src/imports/index.ts';
import { type InspectionRefusal, sentenceForInspectionRefusal } from '../src/inspections/index.ts';
import { type InterestsRefusal, sentenceForInterestsRefusal } from '../src/interests/index.ts';
import { calendarDate, financialYear, instant, month, pence } from '../src/kernel/index.ts';
import {
  type AgendaRefusal,
  type EscalationRefusal,
  type MeetingsRefusal,
  type MinutesRefusal,
  type NoticeRefusal,
  sentenceForAgendaRefusal,
  sentenceForEscalationRefusal,
  sentenceForMeetingsRefusal,
  sentenceForMinutesRefusal,
  sentenceForNoticeRefusal,
  sentenceForTrackerRefusal,
  type TrackerRefusal,
} from '../src/meetings/index.ts';
import { type ReserveRefusal, sentenceForReserveRefusal } from '../src/reserves/index.ts';
import { type ReturnRefusal, sentenceForReturnRefusal } from '../src/returns/index.ts';
import { sentenceForWorkforceRefusal, type WorkforceRefusal } from '../src/workforce/index.ts';
import { testId } from './circumstances.ts';

/** One example of every reason: a new reason without one does not compile. */
type EveryKind<Refusal extends { readonly kind: string }> = {
  readonly [Kind in Refusal['kind']]: Extract<Refusal, { readonly kind: Kind }>;
};

const on = calendarDate('2016-12-16');

const access: EveryKind<AccessRefusal> = {
  UserNameMissing: { kind: 'UserNameMissing' },
  UserEmailNotAnAddress: { kind: 'UserEmailNotAnAddress', email: 'a' },
  UserEmailTaken: { kind: 'UserEmailTaken', isInvitedHere: true, email: 'a@example.org' },
  ClearanceAboveOwn: { kind: 'ClearanceAboveOwn' },
  BodyOutOfReach: { kind: 'BodyOutOfReach' },
  InvitationNotOpen: { kind: 'InvitationNotOpen', status: 'active' },
  UserAlreadyLeft: { kind: 'UserAlreadyLeft' },
  CannotRemoveYourself: { kind: 'CannotRemoveYourself' },
  NoSelfGrant: { kind: 'NoSelfGrant' },
  RoleAlreadyGranted: { kind: 'RoleAlreadyGranted', status: 'requested' },
  GrantsMoreThanTheyHold: { kind: 'GrantsMoreThanTheyHold', missing: ['audit:read'] },
  SecondPersonNeeded: { kind: 'SecondPersonNeeded' },
  MayNotConfirmThisRole: { kind: 'MayNotConfirmThisRole' },
  GrantNotWaiting: { kind: 'GrantNotWaiting', status: 'inForce' },
  GrantAlreadyRevoked: { kind: 'GrantAlreadyRevoked' },
  KeyNameMissing: { kind: 'KeyNameMissing' },
  KeyWithoutScopes: { kind: 'KeyWithoutScopes' },
  ScopeUnknown: { kind: 'ScopeUnknown', scope: 'money:write' },
  ScopeNotHeld: { kind: 'ScopeNotHeld', scope: 'audit:read' },
  KeyLifeOutOfRange: { kind: 'KeyLifeOutOfRange', most: 365 },
  KeyAlreadyRevoked: { kind: 'KeyAlreadyRevoked' },
  CalendarFeedsFull: { kind: 'CalendarFeedsFull', most: 10 },
  CalendarFeedRevokedAlready: { kind: 'CalendarFeedRevokedAlready' },
  ViewNameMissing: { kind: 'ViewNameMissing' },
  ViewNameTaken: { kind: 'ViewNameTaken', name: 'Estates' },
  ViewWithoutFilters: { kind: 'ViewWithoutFilters' },
  SavedViewsFull: { kind: 'SavedViewsFull', most: 20 },
  SecondFactorAlreadyOn: { kind: 'SecondFactorAlreadyOn' },
  SecondFactorNotOn: { kind: 'SecondFactorNotOn' },
};

const bodies: EveryKind<BodiesRefusal> = {
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
};

const documents: EveryKind<DocumentsRefusal> = {
  FileNameMissing: { kind: 'FileNameMissing' },
  FileEmpty: { kind: 'FileEmpty' },
  FileTooLarge: { kind: 'FileTooLarge', size: 26_000_000, largest: 25_000_000 },
  FileKindNotTaken: { kind: 'FileKindNotTaken', mediaType: 'image/png' },
};

const meetings: EveryKind<MeetingsRefusal> = {
  ForumNameMissing: { kind: 'ForumNameMissing' },
  ForumNameTaken: { kind: 'ForumNameTaken', name: 'Board' },
  ForumUnknown: { kind: 'ForumUnknown', printed: 'Board' },
  MeetingDateMissing: { kind: 'MeetingDateMissing' },
  NothingToRecord: { kind: 'NothingToRecord', heldOn: on },
  NothingNew: { kind: 'NothingNew', heldOn: on },
  MeetingWasCancelled: { kind: 'MeetingWasCancelled', heldOn: on },
  MeetingDiffers: { kind: 'MeetingDiffers', heldOn: on, differences: 2 },
  MinutesAlreadyApproved: { kind: 'MinutesAlreadyApproved', heldOn: on },
  MinutedPartWouldBeLost: { kind: 'MinutedPartWouldBeLost', text: 'The Board agreed' },
  EvidenceWithoutClosure: { kind: 'EvidenceWithoutClosure' },
  ActionWouldBeLost: { kind: 'ActionWouldBeLost', text: 'Write a letter' },
  NoteMissing: { kind: 'NoteMissing' },
  ActionCannotMove: { kind: 'ActionCannotMove', from: 'closed', to: 'open' },
  NothingToRemind: { kind: 'NothingToRemind', because: ['closed', 'withoutOwner', 'closed'] },
  MeetingCannotMove: { kind: 'MeetingCannotMove', from: 'planned', to: 'held' },
  AgendaEmpty: { kind: 'AgendaEmpty' },
  ReasonMissing: { kind: 'ReasonMissing' },
  MeetingStillToCome: { kind: 'MeetingStillToCome', on },
  MinutesMissing: { kind: 'MinutesMissing' },
  ApprovalNotAtLaterMeeting: { kind: 'ApprovalNotAtLaterMeeting', heldOn: on },
};

const trackers: EveryKind<TrackerRefusal> = {
  TrackerEmpty: { kind: 'TrackerEmpty' },
  TrackerTakenBefore: { kind: 'TrackerTakenBefore', at: instant('2016-12-12T09:00:00Z') },
  TrackerReadBefore: { kind: 'TrackerReadBefore', trackerId: testId(1) },
  TrackerHasFaults: { kind: 'TrackerHasFaults', count: 2 },
  TrackerChangesNothing: { kind: 'TrackerChangesNothing' },
};

const agendas: EveryKind<AgendaRefusal> = {
  MeetingCannotMove: { kind: 'MeetingCannotMove', from: 'agendaPublished', to: 'agendaPublished' },
  AgendaEmpty: { kind: 'AgendaEmpty' },
  AgendaOver: { kind: 'AgendaOver', status: 'held' },
  NothingToCarryForward: { kind: 'NothingToCarryForward' },
  AgendaItemTitleMissing: { kind: 'AgendaItemTitleMissing' },
  ClosedReasonMissing: { kind: 'ClosedReasonMissing' },
  TimeOutOfRange: { kind: 'TimeOutOfRange', most: 480 },
  AgendaItemUnchanged: { kind: 'AgendaItemUnchanged' },
  AgendaItemWithdrawn: { kind: 'AgendaItemWithdrawn', number: '5' },
  ItemsKeepTheirPlace: { kind: 'ItemsKeepTheirPlace' },
  PlaceNotThere: { kind: 'PlaceNotThere', last: 9 },
  WithdrawalReasonMissing: { kind: 'WithdrawalReasonMissing' },
  LeftOffAgenda: { kind: 'LeftOffAgenda', titles: ['Report on the cells'] },
};

const notices: EveryKind<NoticeRefusal> = {
  RegisterOpenAlready: { kind: 'RegisterOpenAlready', prefix: 'CPCC' },
  PrefixNotLetters: { kind: 'PrefixNotLetters' },
  RegisterNotOpen: { kind: 'RegisterNotOpen' },
  NoticeTitleMissing: { kind: 'NoticeTitleMissing' },
  OriginDecidesNothing: { kind: 'OriginDecidesNothing', verb: 'note' },
  OriginHasNotice: { kind: 'OriginHasNotice', reference: 'CPCC 2016-030' },
  NoticeCannotMove: { kind: 'NoticeCannotMove', status: 'signed' },
  NoticePartsMissing: {
    kind: 'NoticePartsMissing',
    parts: ['an option that was turned down and why, or why there was none', 'the reasons', 'the title'],
  },
  OutsideDelegation: {
    kind: 'OutsideDelegation',
    why: 'aboveLimit',
    post: 'Director of Finance and Resources',
    decision: 'technicalCapitalAddition',
    value: pence(15_000_001),
  },
  SignatoryOfAnotherBody: { kind: 'SignatoryOfAnotherBody', post: 'Chief Constable' },
  NotTheSignatory: { kind: 'NotTheSignatory', post: 'Police and Crime Commissioner' },
  TextChangedSinceRead: { kind: 'TextChangedSinceRead' },
  ReturnReasonMissing: { kind: 'ReturnReasonMissing' },
  WithdrawalReasonMissing: { kind: 'WithdrawalReasonMissing' },
  NumberGivenByRegister: { kind: 'NumberGivenByRegister', reference: 'CPCC 2016-030' },
  ReferenceTaken: { kind: 'ReferenceTaken', reference: 'CPCC 2016-013' },
  PastDecisionMissing: { kind: 'PastDecisionMissing' },
  PastSourceMissing: { kind: 'PastSourceMissing' },
  DecidedLater: { kind: 'DecidedLater', on },
  NoConditionToMeet: { kind: 'NoConditionToMeet' },
  ConditionMetAlready: { kind: 'ConditionMetAlready', on },
  ConditionNoteMissing: { kind: 'ConditionNoteMissing' },
  ConditionMetOutOfTime: { kind: 'ConditionMetOutOfTime', decidedOn: on },
  PublicationSummaryMissing: { kind: 'PublicationSummaryMissing' },
  PublicationReasonMissing: { kind: 'PublicationReasonMissing' },
  TooSensitiveToPublish: { kind: 'TooSensitiveToPublish' },
  PublishedAlready: { kind: 'PublishedAlready' },
  DelegationSourceMissing: { kind: 'DelegationSourceMissing' },
  DelegationLimitNotPositive: { kind: 'DelegationLimitNotPositive' },
  DelegationEndsBeforeItBegins: { kind: 'DelegationEndsBeforeItBegins' },
  DelegationEnded: { kind: 'DelegationEnded', until: on },
};

const minutes: EveryKind<MinutesRefusal> = {
  MeetingCannotMove: { kind: 'MeetingCannotMove', from: 'planned', to: 'held' },
  MeetingStillToCome: { kind: 'MeetingStillToCome', on },
  MinutesMissing: { kind: 'MinutesMissing' },
  ApprovalNotAtLaterMeeting: { kind: 'ApprovalNotAtLaterMeeting', heldOn: on },
  AgendaEmpty: { kind: 'AgendaEmpty' },
  MinutesNotOpen: { kind: 'MinutesNotOpen' },
  ApprovingMeetingToCome: { kind: 'ApprovingMeetingToCome' },
  AttendanceEmpty: { kind: 'AttendanceEmpty' },
  AttendanceWithoutName: { kind: 'AttendanceWithoutName' },
  ParagraphEmpty: { kind: 'ParagraphEmpty' },
  ResolutionEmpty: { kind: 'ResolutionEmpty' },
  CorrectedNotNamed: { kind: 'CorrectedNotNamed' },
  CorrectedNotSigned: { kind: 'CorrectedNotSigned' },
  CorrectedElsewhere: { kind: 'CorrectedElsewhere' },
  CorrectedNotEarlier: { kind: 'CorrectedNotEarlier', heldOn: on },
  OutcomeDecidesNoting: { kind: 'OutcomeDecidesNoting' },
  ActionTextMissing: { kind: 'ActionTextMissing' },
  ActionOwnerMissing: { kind: 'ActionOwnerMissing' },
  ActionDueMissing: { kind: 'ActionDueMissing' },
  SignatoryMissing: { kind: 'SignatoryMissing' },
  DeclarationIncomplete: { kind: 'DeclarationIncomplete' },
  InterestsDeclaredAlready: { kind: 'InterestsDeclaredAlready' },
};

const imports: EveryKind<ImportsRefusal> = {
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
};

const september = month('2016-09');
const year = financialYear('2016/17');

const finance: EveryKind<FinanceRefusal> = {
  LedgerNameMissing: { kind: 'LedgerNameMissing' },
  LedgerOpenAlready: { kind: 'LedgerOpenAlready', financialYear: year, name: 'Budget' },
  LinesMissing: { kind: 'LinesMissing' },
  BudgetSourceMissing: { kind: 'BudgetSourceMissing' },
  LineStandsNowhere: { kind: 'LineStandsNowhere', code: '1010', year },
  LineCodeTwice: { kind: 'LineCodeTwice', code: '1010' },
  LineCodeMissing: { kind: 'LineCodeMissing' },
  LineTitleMissing: { kind: 'LineTitleMissing' },
  LineThereAlready: { kind: 'LineThereAlready', code: '1010', title: 'Pay' },
  PlaceMissing: { kind: 'PlaceMissing', hierarchy: 'What it is for', from: month('2016-04') },
  PlaceUnknown: { kind: 'PlaceUnknown' },
  PlaceIsGroup: { kind: 'PlaceIsGroup', hierarchy: 'What it is for', label: 'Employees' },
  MemoLinePlaced: { kind: 'MemoLinePlaced', code: '9010' },
  EveryMonthClosed: { kind: 'EveryMonthClosed', financialYear: year },
  LineOutsideBridge: { kind: 'LineOutsideBridge', code: '1010', term: 'Income' },
  LineUnknown: { kind: 'LineUnknown', code: '1010' },
  LinePlacedTwice: { kind: 'LinePlacedTwice', hierarchy: 'What it is for', code: '1010' },
  LineNotPlaced: { kind: 'LineNotPlaced', hierarchy: 'What it is for', code: '1010' },
  RowOutOfPlace: { kind: 'RowOutOfPlace', hierarchy: 'What it is for', label: 'Pay' },
  RowWithoutName: { kind: 'RowWithoutName', hierarchy: 'What it is for', row: 3 },
  CutThereAlready: { kind: 'CutThereAlready', cut: 'forum', month: september },
  MonthOutsideYear: { kind: 'MonthOutsideYear', month: month('2017-04'), financialYear: year },
  NothingToPost: { kind: 'NothingToPost' },
  PeriodClosed: { kind: 'PeriodClosed', month: september },
  PeriodNotClosed: { kind: 'PeriodNotClosed', month: september },
  LaterPeriodClosed: { kind: 'LaterPeriodClosed', month: september },
  ReopenReasonMissing: { kind: 'ReopenReasonMissing' },
  ActualsMissing: { kind: 'ActualsMissing', month: september },
  VirementReasonMissing: { kind: 'VirementReasonMissing' },
  VirementMovesNothing: { kind: 'VirementMovesNothing' },
  VirementNotBalanced: { kind: 'VirementNotBalanced', difference: pence(1_050) },
  WouldCoverOverspend: { kind: 'WouldCoverOverspend', code: '1010' },
  LineWouldRunShort: { kind: 'LineWouldRunShort', code: '1010', left: pence(5) },
  RingFenced: { kind: 'RingFenced', code: '1020', purpose: 'Road safety only' },
  VirementAlreadyDecided: { kind: 'VirementAlreadyDecided', status: 'approved' },
  ApproverIsRequester: { kind: 'ApproverIsRequester' },
  NotTheirsToDecline: { kind: 'NotTheirsToDecline' },
  AboveDelegation: { kind: 'AboveDelegation', most: pence(15_000_000) },
  ExtractEmpty: { kind: 'ExtractEmpty' },
  ExtractLoadedBefore: { kind: 'ExtractLoadedBefore', month: month('2016-09') },
  ExtractReadBefore: { kind: 'ExtractReadBefore', extractId: testId(1), month: month('2016-09') },
  ExtractSettled: { kind: 'ExtractSettled', status: 'loaded' },
  ColumnUsedTwice: { kind: 'ColumnUsedTwice', use: 'forecast' },
  CodeColumnMissing: { kind: 'CodeColumnMissing' },
  AmountColumnMissing: { kind: 'AmountColumnMissing' },
  UnitMissing: { kind: 'UnitMissing' },
  ExtractHasFaults: { kind: 'ExtractHasFaults', count: 2, row: 4 },
  CodesUnmapped: { kind: 'CodesUnmapped', count: 3, first: '1040' },
  NotesMissing: { kind: 'NotesMissing', count: 2, first: 'Pay' },
  ReturnsOutstanding: {
    kind: 'ReturnsOutstanding',
    count: 2,
    first: 'Director of Estates',
    month: month('2016-09'),
  },
  NoteTextMissing: { kind: 'NoteTextMissing' },
  RowUnknown: { kind: 'RowUnknown' },
};

const capital: EveryKind<CapitalRefusal> = {
  ProgrammeOpenAlready: { kind: 'ProgrammeOpenAlready', financialYear: year },
  BlockTwice: { kind: 'BlockTwice', block: 'Fleet' },
  SourceTwice: { kind: 'SourceTwice', source: 'Grants' },
  BlockUnknown: { kind: 'BlockUnknown', block: 'Ships' },
  SchemeTitleMissing: { kind: 'SchemeTitleMissing' },
  SchemeNumberUnreadable: { kind: 'SchemeNumberUnreadable', number: '16/7' },
  SchemeThereAlready: { kind: 'SchemeThereAlready', title: 'Workshop' },
  SchemeUnknown: { kind: 'SchemeUnknown', row: 3 },
  SchemeNamedTwice: { kind: 'SchemeNamedTwice', scheme: 'CP15/10 Workshop' },
  SourceUnknown: { kind: 'SourceUnknown', source: 'lottery' },
  ApprovalEmpty: { kind: 'ApprovalEmpty' },
  ApprovalReasonMissing: { kind: 'ApprovalReasonMissing' },
  ReferenceMissing: { kind: 'ReferenceMissing' },
  DecidedBeforeProposed: { kind: 'DecidedBeforeProposed' },
  SharesWithAmounts: { kind: 'SharesWithAmounts' },
  SharesNotWhole: { kind: 'SharesNotWhole', millionths: 999_000 },
  FinancingDiffers: { kind: 'FinancingDiffers', payments: pence(100), financing: pence(99) },
  BeyondDelegation: { kind: 'BeyondDelegation', why: 'amount', most: pence(5_000_000) },
  BroughtForwardByCarrying: { kind: 'BroughtForwardByCarrying', financialYear: year },
  VirementNotNil: { kind: 'VirementNotNil', by: pence(-1) },
  CoversOverspend: { kind: 'CoversOverspend', scheme: 'CP15/10 Workshop', by: pence(2_300_000) },
  BudgetBelowNothing: { kind: 'BudgetBelowNothing', scheme: 'CP15/10 Workshop', by: pence(1) },
  DeletionLeavesBudget: { kind: 'DeletionLeavesBudget', scheme: 'CP15/10 Workshop', left: pence(1) },
  BudgetBelowSpent: { kind: 'BudgetBelowSpent', scheme: 'Vans', spent: pence(500) },
  ProposalTakesOn: { kind: 'ProposalTakesOn', scheme: 'Vans' },
  AssetLifeMissing: { kind: 'AssetLifeMissing', scheme: 'Vans' },
  LoanYearsMissing: { kind: 'LoanYearsMissing' },
  LoanOutlivesAsset: { kind: 'LoanOutlivesAsset', scheme: 'CP15/10 Workshop', assetLifeYears: 5 },
  ApprovalUnknown: { kind: 'ApprovalUnknown' },
  ApprovalSettled: { kind: 'ApprovalSettled' },
  SchemeNotHeld: { kind: 'SchemeNotHeld', scheme: 'CP15/10 Workshop' },
  SchemeHeld: { kind: 'SchemeHeld', scheme: 'CRM/Contact', row: 3 },
  MonthOutsideProgramme: { kind: 'MonthOutsideProgramme', month: september, financialYear: year },
  NoSpendGiven: { kind: 'NoSpendGiven' },
  PaymentRecordedAlready: { kind: 'PaymentRecordedAlready', scheme: 'Vans', row: 2, month: september },
  OrdersRecordedAlready: { kind: 'OrdersRecordedAlready', month: september },
  ProgressNoteMissing: { kind: 'ProgressNoteMissing' },
  ForecastBelowNothing: { kind: 'ForecastBelowNothing' },
  ProfileYearTwice: { kind: 'ProfileYearTwice', year },
  ReceiptNotPositive: { kind: 'ReceiptNotPositive' },
  ReceiptWordsMissing: { kind: 'ReceiptWordsMissing' },
  AssetMissing: { kind: 'AssetMissing' },
  NextProgrammeNotOpen: { kind: 'NextProgrammeNotOpen', financialYear: year },
  CarriedForwardAlready: { kind: 'CarriedForwardAlready', financialYear: year },
  YearNotOver: { kind: 'YearNotOver', financialYear: year },
  LastMonthNotRecorded: { kind: 'LastMonthNotRecorded', month: month('2017-03') },
  DecidedInFuture: { kind: 'DecidedInFuture' },
  MoneyHasLeft: {
    kind: 'MoneyHasLeft',
    financialYear: financialYear('2016/17'),
    into: financialYear('2017/18'),
  },
  ApprovalsWaiting: { kind: 'ApprovalsWaiting', approvals: 2 },
  NothingToCarry: { kind: 'NothingToCarry', financialYear: year },
  NextProgrammeLacks: { kind: 'NextProgrammeLacks', what: 'block', name: 'Fleet', financialYear: year },
  AssetLifeBelowLoan: { kind: 'AssetLifeBelowLoan', scheme: 'CP16/18 SARC', loanYears: 25 },
  NoSourceForReceipt: { kind: 'NoSourceForReceipt', what: 'capital receipt' },
};

const reserves: EveryKind<ReserveRefusal> = {
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
};

const workforce: EveryKind<WorkforceRefusal> = {
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
};

const returns: EveryKind<ReturnRefusal> = {
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
  ForecastNoteMissing: { kind: 'ForecastNoteMissing', title: 'Cleaning', count: 2, limit: pence(5_000_000) },
  NotTheBudgetHolder: { kind: 'NotTheBudgetHolder', postTitle: 'Director of Estates' },
  OnBehalfReasonMissing: { kind: 'OnBehalfReasonMissing', postTitle: 'Director of Estates' },
};

const escalations: EveryKind<EscalationRefusal> = {
  ...minutes,
  EscalationTitleMissing: { kind: 'EscalationTitleMissing' },
  EscalationReasonMissing: { kind: 'EscalationReasonMissing' },
  EscalationAskerMissing: { kind: 'EscalationAskerMissing' },
  EscalatedToItself: { kind: 'EscalatedToItself' },
  ForumNotThereToAsk: {
    kind: 'ForumNotThereToAsk',
    name: 'Finance Sub-Group',
    status: 'merged',
    successor: 'Resource Group',
  },
  NoWayBetweenForums: { kind: 'NoWayBetweenForums', from: 'Finance Sub-Group', to: 'Gold Group' },
  EscalatedAlready: { kind: 'EscalatedAlready', to: 'the Board', on },
  EscalatedInCircle: { kind: 'EscalatedInCircle', name: 'Finance Sub-Group' },
  EscalationOver: { kind: 'EscalationOver', status: 'answered' },
  EscalationNotOnItem: { kind: 'EscalationNotOnItem' },
  EscalationNotForThisMeeting: { kind: 'EscalationNotForThisMeeting' },
};

const governance: EveryKind<GovernanceRefusal> = {
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
};

const inspections: EveryKind<InspectionRefusal> = {
  NotThePolicingBody: { kind: 'NotThePolicingBody' },
  InspectorMissing: { kind: 'InspectorMissing' },
  InspectionTitleMissing: { kind: 'InspectionTitleMissing' },
  InspectionSourceMissing: { kind: 'InspectionSourceMissing' },
  PublicationDayMissing: { kind: 'PublicationDayMissing' },
  PublicationDayInAnotherMonth: { kind: 'PublicationDayInAnotherMonth' },
  ReportNotYetPublished: { kind: 'ReportNotYetPublished' },
  ReceivedBeforePublished: { kind: 'ReceivedBeforePublished' },
  ReceivedAfterToday: { kind: 'ReceivedAfterToday' },
  InspectionReportKnown: { kind: 'InspectionReportKnown', receivedOn: on },
  RecommendationWordsMissing: { kind: 'RecommendationWordsMissing', position: 2 },
  RecommendationUnknown: { kind: 'RecommendationUnknown' },
  AnswerWordsMissing: { kind: 'AnswerWordsMissing' },
  AnswerOwnerMissing: { kind: 'AnswerOwnerMissing' },
  AnswerDueMissing: { kind: 'AnswerDueMissing' },
  AnswerDueBeforeToday: { kind: 'AnswerDueBeforeToday' },
  NothingToCarryOut: { kind: 'NothingToCarryOut' },
  RecommendationCompleted: { kind: 'RecommendationCompleted', on },
  CompletionEvidenceMissing: { kind: 'CompletionEvidenceMissing' },
  RecommendationsUnanswered: { kind: 'RecommendationsUnanswered', count: 2 },
  CommentsMissing: { kind: 'CommentsMissing' },
  CommentsAddressMissing: { kind: 'CommentsAddressMissing' },
  ResponseWithoutComments: { kind: 'ResponseWithoutComments' },
  CommentsBeforeReport: { kind: 'CommentsBeforeReport' },
  CommentsAfterToday: { kind: 'CommentsAfterToday' },
  CommentsPublished: { kind: 'CommentsPublished', on },
  CommentsNotPublished: { kind: 'CommentsNotPublished' },
  CopyNotAsked: { kind: 'CopyNotAsked', to: 'secretaryOfState' },
  CopySent: { kind: 'CopySent', to: 'secretaryOfState', on },
  CopyBeforeComments: { kind: 'CopyBeforeComments', on },
  CopyAfterToday: { kind: 'CopyAfterToday' },
  WithdrawalReasonMissing: { kind: 'WithdrawalReasonMissing' },
  InspectionReportWithdrawn: { kind: 'InspectionReportWithdrawn', on },
};

const interests: EveryKind<InterestsRefusal> = {
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
};

const sentences = [
  ...Object.values(governance).map(
    (refusal) => [refusal.kind, sentenceForGovernanceRefusal(refusal)] as const,
  ),
  ...Object.values(inspections).map(
    (refusal) => [refusal.kind, sentenceForInspectionRefusal(refusal)] as const,
  ),
  ...Object.values(interests).map((refusal) => [refusal.kind, sentenceForInterestsRefusal(refusal)] as const),
  ...Object.values(workforce).map((refusal) => [refusal.kind, sentenceForWorkforceRefusal(refusal)] as const),
  ...Object.values(returns).map((refusal) => [refusal.kind, sentenceForReturnRefusal(refusal)] as const),
  ...Object.values(reserves).map((refusal) => [refusal.kind, sentenceForReserveRefusal(refusal)] as const),
  ...Object.values(capital).map((refusal) => [refusal.kind, sentenceForCapitalRefusal(refusal)] as const),
  ...Object.values(access).map((refusal) => [refusal.kind, sentenceForAccessRefusal(refusal)] as const),
  ...Object.values(bodies).map((refusal) => [refusal.kind, sentenceForBodiesRefusal(refusal)] as const),
  ...Object.values(documents).map((refusal) => [refusal.kind, sentenceForDocumentsRefusal(refusal)] as const),
  ...Object.values(meetings).map((refusal) => [refusal.kind, sentenceForMeetingsRefusal(refusal)] as const),
  ...Object.values(trackers).map((refusal) => [refusal.kind, sentenceForTrackerRefusal(refusal)] as const),
  ...Object.values(agendas)
    .filter(({ kind }) => !(kind in meetings))
    .map((refusal) => [refusal.kind, sentenceForAgendaRefusal(refusal)] as const),
  ...Object.values(notices).map((refusal) => [refusal.kind, sentenceForNoticeRefusal(refusal)] as const),
  ...Object.values(minutes)
    .filter(({ kind }) => !(kind in meetings))
    .map((refusal) => [refusal.kind, sentenceForMinutesRefusal(refusal)] as const),
  ...Object.values(escalations)
    .filter(({ kind }) => !(kind in minutes))
    .map((refusal) => [refusal.kind, sentenceForEscalationRefusal(refusal)] as const),
  ...Object.values(finance).map((refusal) => [refusal.kind, sentenceForFinanceRefusal(refusal)] as const),
  ...Object.values(imports).map((refusal) => [refusal.kind, sentenceForImportsRefusal(refusal)] as const),
];

it.each(sentences)('%s is one plain sentence: %s', (kind, sentence) => {
  expect(sentence).toMatch(/^[A-Z].*[.?]$/s);
  expect(sentence).not.toMatch(/[.?!]["']? [A-Z]/);
  expect(sentence).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}-\d{2}T|Error/);
  expect(sentence).not.toContain(kind);
  expect(sentence.length).toBeLessThanOrEqual(180);
});

it('gives no two reasons the same words, but for an address typed wrongly in two places', () => {
  const repeated = sentences.filter(
    ([, sentence], at) => sentences.findIndex(([, other]) => other === sentence) < at,
  );
  expect(repeated.map(([kind]) => kind)).toEqual(['EmailNotAnAddress']);
});
