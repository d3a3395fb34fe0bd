import { builder } from '../builder.ts';
import {
  CapitalApprovalKindEnum,
  CapitalAuthorityEnum,
  CapitalPostingKindEnum,
  CapitalReceiptKindEnum,
  FinancingSourceKindEnum,
  SchemeRatingEnum,
} from './capital-enums.ts';

const programme = { required: true, description: 'Id of the CapitalProgramme.' } as const;
const scheme = { required: true, description: 'Id of the scheme.' } as const;
const seen = { required: true, description: 'The version that was seen.' } as const;
const key = {
  type: 'UUID',
  required: true,
  description: 'Made once for the act; the same with every retry.',
} as const;

const FinancingSourceInput = builder.inputType('FinancingSourceInput', {
  description: 'A source of capital money.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Short name, unique in the programme.' }),
    label: t.string({ required: true, description: 'As printed.' }),
    kind: t.field({ type: FinancingSourceKindEnum, required: true, description: 'What kind of money.' }),
    isWithinDelegation: t.boolean({ required: true, description: 'The Chief Constable may commit it.' }),
    isYearEnd: t.boolean({ required: true, description: 'Settled in the year-end entries.' }),
  }),
});

const NewSchemeInput = builder.inputType('NewSchemeInput', {
  description: 'A scheme, or a part of one.',
  fields: (t) => ({
    number: t.string({ description: 'Such as CP16/07; parts of one scheme share it.' }),
    title: t.string({ required: true, description: 'Its title.' }),
    block: t.string({ required: true, description: 'One of the blocks of the programme.' }),
    heldFor: t.string({ description: 'What it waits for before it may spend; left out when nothing.' }),
    assetLifeYears: t.int({ description: 'How long what it buys will last.' }),
  }),
});

export const OpenCapitalProgrammeInput = builder.inputType('OpenCapitalProgrammeInput', {
  description: 'A capital programme to open.',
  fields: (t) => ({
    bodyId: t.id({ required: true, description: 'Id of the Body whose programme it is.' }),
    sharedWith: t.idList({ required: true, description: 'Ids of other Bodies that read it.' }),
    financialYear: t.field({ type: 'FinancialYear', required: true, description: 'Its year.' }),
    blocks: t.stringList({ required: true, description: 'Its blocks, in printed order.' }),
    sources: t.field({
      type: [FinancingSourceInput],
      required: true,
      description: 'What pays for it, in printed order.',
    }),
    schemes: t.field({ type: [NewSchemeInput], required: true, description: 'Its schemes so far.' }),
    idempotencyKey: t.field(key),
  }),
});

export const AddSchemeInput = builder.inputType('AddSchemeInput', {
  description: 'A scheme, or a part of one.',
  fields: (t) => ({
    programmeId: t.id(programme),
    number: t.string({ description: 'Such as CP16/07; parts of one scheme share it.' }),
    title: t.string({ required: true, description: 'Its title.' }),
    block: t.string({ required: true, description: 'One of the blocks of the programme.' }),
    heldFor: t.string({ description: 'What it waits for before it may spend; left out when nothing.' }),
    assetLifeYears: t.int({ description: 'How long what it buys will last.' }),
    expectedVersion: t.int(seen),
  }),
});

const CapitalSchemeAmountInput = builder.inputType('CapitalSchemeAmountInput', {
  description: 'What one scheme gets.',
  fields: (t) => ({
    schemeId: t.id(scheme),
    amount: t.field({ type: 'Pence', required: true, description: 'Negative to take away.' }),
  }),
});

const CapitalFinancingPartInput = builder.inputType('CapitalFinancingPartInput', {
  description: 'What one source pays: an amount, or a share of the whole.',
  fields: (t) => ({
    source: t.string({ required: true, description: 'Key of the source.' }),
    amount: t.field({ type: 'Pence', description: 'How much, unless shares are given.' }),
    share: t.int({ description: 'Share in whole millionths; all of them make 1,000,000.' }),
    fundedBy: t.string({ description: 'Who or what is behind the source.' }),
    loanYears: t.int({ description: 'How long a loan runs.' }),
  }),
});

const CapitalDecisionInput = builder.inputType('CapitalDecisionInput', {
  description: 'Where and when something was decided.',
  fields: (t) => ({
    on: t.field({ type: 'CalendarDate', required: true, description: 'The day.' }),
    reference: t.string({ required: true, description: 'A notice, or the minutes of a board.' }),
  }),
});

export const RecordCapitalApprovalInput = builder.inputType('RecordCapitalApprovalInput', {
  description: 'A decision over capital budget, taken or put forward.',
  fields: (t) => ({
    programmeId: t.id(programme),
    kind: t.field({ type: CapitalApprovalKindEnum, required: true, description: 'What it does.' }),
    reason: t.string({ required: true, description: 'What it is for.' }),
    proposedOn: t.field({ type: 'CalendarDate', required: true, description: 'When it was put forward.' }),
    authority: t.field({ type: CapitalAuthorityEnum, required: true, description: 'Whose decision it is.' }),
    authorised: t.field({ type: CapitalDecisionInput, description: 'Left out while it is only proposed.' }),
    schemes: t.field({ type: [CapitalSchemeAmountInput], required: true, description: 'Who gets what.' }),
    financing: t.field({
      type: [CapitalFinancingPartInput],
      required: true,
      description: 'What pays for it, to the penny.',
    }),
    overspendReason: t.string({ description: 'Why a virement may lawfully go to an overspent scheme.' }),
    expectedVersion: t.int(seen),
    idempotencyKey: t.field(key),
  }),
});

const approvalId = { required: true, description: 'Id of the approval.' } as const;

export const AuthoriseCapitalApprovalInput = builder.inputType('AuthoriseCapitalApprovalInput', {
  description: 'The decision over what was proposed.',
  fields: (t) => ({
    programmeId: t.id(programme),
    approvalId: t.id(approvalId),
    on: t.field({ type: 'CalendarDate', required: true, description: 'When it was decided.' }),
    reference: t.string({ required: true, description: 'Where that is recorded.' }),
    overspendReason: t.string({
      description: 'Why a virement may lawfully go to a scheme that is overspent by now.',
    }),
    expectedVersion: t.int(seen),
    idempotencyKey: t.field(key),
  }),
});

export const WithdrawCapitalApprovalInput = builder.inputType('WithdrawCapitalApprovalInput', {
  description: 'What was proposed and is not to be decided.',
  fields: (t) => ({
    programmeId: t.id(programme),
    approvalId: t.id(approvalId),
    on: t.field({ type: 'CalendarDate', required: true, description: 'From when.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(seen),
  }),
});

export const ReleaseSchemeInput = builder.inputType('ReleaseSchemeInput', {
  description: 'A held scheme whose business case was approved.',
  fields: (t) => ({
    programmeId: t.id(programme),
    schemeId: t.id(scheme),
    on: t.field({ type: 'CalendarDate', required: true, description: 'From when it may spend.' }),
    reference: t.string({ required: true, description: 'Where the business case was approved.' }),
    expectedVersion: t.int(seen),
    idempotencyKey: t.field(key),
  }),
});

export const CarryCapitalForwardInput = builder.inputType('CarryCapitalForwardInput', {
  description: 'What is left of a year that is over, to be brought forward in the next.',
  fields: (t) => ({
    programmeId: t.id({ required: true, description: 'Id of the CapitalProgramme whose year is over.' }),
    on: t.field({
      type: 'CalendarDate',
      required: true,
      description: 'When the local policing body decided it.',
    }),
    reference: t.string({ required: true, description: 'Where that is recorded.' }),
    expectedVersion: t.int(seen),
    idempotencyKey: t.field(key),
  }),
});

const CapitalProfileYearInput = builder.inputType('CapitalProfileYearInput', {
  description: 'Money planned for one year.',
  fields: (t) => ({
    year: t.field({ type: 'FinancialYear', required: true, description: 'The year.' }),
    amount: t.field({ type: 'Pence', required: true, description: 'What is to go out in it.' }),
  }),
});

export const SetAssetLifeInput = builder.inputType('SetAssetLifeInput', {
  description: 'How long what a scheme buys will last.',
  fields: (t) => ({
    programmeId: t.id(programme),
    schemeId: t.id(scheme),
    assetLifeYears: t.int({ required: true, description: 'In years; never shorter than its loans run.' }),
    expectedVersion: t.int(seen),
  }),
});

export const ProfileSchemeInput = builder.inputType('ProfileSchemeInput', {
  description: 'When the money of a scheme is planned to go out.',
  fields: (t) => ({
    programmeId: t.id(programme),
    schemeId: t.id(scheme),
    profile: t.field({ type: [CapitalProfileYearInput], required: true, description: 'The whole profile.' }),
    expectedVersion: t.int(seen),
  }),
});

const CapitalSpendInput = builder.inputType('CapitalSpendInput', {
  description:
    'An invoice paid in the month, or what is on order at its end, which takes the place of what was stated of the scheme before.',
  fields: (t) => ({
    schemeId: t.id(scheme),
    kind: t.field({ type: CapitalPostingKindEnum, required: true, description: 'Which of the two.' }),
    amount: t.field({ type: 'Pence', required: true, description: 'Negative to take a payment back.' }),
    source: t.string({ required: true, description: 'The invoice, the order, or the table of a paper.' }),
    paperId: t.id({ description: 'Id of the Paper that prints it.' }),
    isWorkedOut: t.boolean({ required: true, description: 'Worked out, and not in the source itself.' }),
  }),
});

export const RecordCapitalSpendInput = builder.inputType('RecordCapitalSpendInput', {
  description: 'Spend of one month.',
  fields: (t) => ({
    programmeId: t.id(programme),
    month: t.field({ type: 'Month', required: true, description: 'The month.' }),
    spend: t.field({ type: [CapitalSpendInput], required: true, description: 'All of it or none.' }),
    expectedVersion: t.int(seen),
    idempotencyKey: t.field(key),
  }),
});

export const WriteSchemeProgressInput = builder.inputType('WriteSchemeProgressInput', {
  description: 'How a scheme stood at the end of a month.',
  fields: (t) => ({
    programmeId: t.id(programme),
    schemeId: t.id(scheme),
    month: t.field({ type: 'Month', required: true, description: 'The month.' }),
    rating: t.field({ type: SchemeRatingEnum, required: true, description: 'How it is going.' }),
    note: t.string({ required: true, description: 'In words.' }),
    forecast: t.field({ type: 'Pence', description: 'What the year is expected to cost.' }),
    toBeRequested: t.field({ type: 'Pence', description: 'Money it needs that nobody has asked for.' }),
    quotedBudget: t.field({
      type: 'Pence',
      description: 'The budget the note speaks of; the one that stands when left out.',
    }),
    expectedVersion: t.int(seen),
  }),
});

export const RecordCapitalReceiptInput = builder.inputType('RecordCapitalReceiptInput', {
  description: 'Money that came in; the source it counts in follows from the law and the amount.',
  fields: (t) => ({
    programmeId: t.id(programme),
    kind: t.field({ type: CapitalReceiptKindEnum, required: true, description: 'What it is.' }),
    what: t.string({ required: true, description: 'What it came in for.' }),
    asset: t.string({ description: 'The asset sold, as its register calls it.' }),
    receivedOn: t.field({ type: 'CalendarDate', required: true, description: 'When it came in.' }),
    amount: t.field({ type: 'Pence', required: true, description: 'How much.' }),
    isWorkedOut: t.boolean({ required: true, description: 'Worked out, and not in the source itself.' }),
    expectedVersion: t.int(seen),
    idempotencyKey: t.field(key),
  }),
});
