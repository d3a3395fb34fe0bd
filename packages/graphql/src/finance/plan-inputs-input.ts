import { builder } from '../builder.ts';
import { DeliveryStateEnum, LiveSourceKindEnum, PlanItemKindEnum, PlanSideEnum } from './plan-enums.ts';

const millionths = 'in whole millionths: 10,000 is 1%';

export const PlanYearAmountInput = builder.inputType('PlanYearAmountInput', {
  description: 'An amount of a year.',
  fields: (t) => ({
    year: t.field({ type: 'FinancialYear', required: true, description: 'The year.' }),
    amount: t.field({ type: 'Pence', required: true, description: 'The amount, in pence.' }),
  }),
});

const PlanYearRateInput = builder.inputType('PlanYearRateInput', {
  description: 'A rate of a year.',
  fields: (t) => ({
    year: t.field({ type: 'FinancialYear', required: true, description: 'The year.' }),
    rate: t.int({ required: true, description: `Change on the year before, ${millionths}.` }),
  }),
});

const PlanDriverInput = builder.inputType('PlanDriverInput', {
  description: 'An assumption that moves lines.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Short name: small letters, figures and hyphens.' }),
    label: t.string({ required: true, description: 'Name.' }),
    source: t.string({ required: true, description: 'Where its rates come from.' }),
    isTakenAsGiven: t.boolean({ required: true, description: 'No paper states it.' }),
    rates: t.field({ type: [PlanYearRateInput], required: true, description: 'One for each year.' }),
  }),
});

const PlanLineShareInput = builder.inputType('PlanLineShareInput', {
  description: 'How much of a line a driver moves.',
  fields: (t) => ({
    driver: t.string({ required: true, description: 'Key of the driver.' }),
    share: t.int({ required: true, description: `The part it moves, ${millionths}.` }),
  }),
});

const PreceptBasisInput = builder.inputType('PreceptBasisInput', {
  description: 'A precept by its tax base; with Band D, the line must be one times the other.',
  fields: (t) => ({
    taxBase: t.int({ required: true, description: 'Band D equivalents of the base year, in hundredths.' }),
    bandD: t.field({
      type: 'Pence',
      description: 'Council tax at Band D in the base year, in pence; none where only the sum is given.',
    }),
    taxBaseDriver: t.string({ required: true, description: 'Key of the driver that moves the tax base.' }),
    source: t.string({ required: true, description: 'Where they come from.' }),
    isTakenAsGiven: t.boolean({ required: true, description: 'No paper states them.' }),
  }),
});

const PlanLineInput = builder.inputType('PlanLineInput', {
  description: 'A line of the base budget.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Short name.' }),
    label: t.string({ required: true, description: 'Name.' }),
    side: t.field({ type: PlanSideEnum, required: true, description: 'Spend or financing.' }),
    base: t.field({ type: 'Pence', required: true, description: 'Amount in the base year, in pence.' }),
    shares: t.field({ type: [PlanLineShareInput], required: true, description: 'What moves it.' }),
    precept: t.field({ type: PreceptBasisInput, description: 'Its tax base, of a precept.' }),
    source: t.string({ required: true, description: 'Where the amount comes from.' }),
    isTakenAsGiven: t.boolean({ required: true, description: 'No paper states it.' }),
  }),
});

const PlanLoanInput = builder.inputType('PlanLoanInput', {
  description: 'A loan for an asset.',
  fields: (t) => ({
    principal: t.field({ type: 'Pence', required: true, description: 'What is borrowed, in pence.' }),
    takenIn: t.field({ type: 'FinancialYear', required: true, description: 'The year it is taken.' }),
    rate: t.int({ required: true, description: `Interest a year, ${millionths}.` }),
    lifeYears: t.int({ required: true, description: 'Years it is paid back over.' }),
    assetLifeYears: t.int({ required: true, description: 'Years the asset lasts.' }),
  }),
});

const PlanLiveSourceInput = builder.inputType('PlanLiveSourceInput', {
  description: 'The record an item comes from.',
  fields: (t) => ({
    kind: t.field({ type: LiveSourceKindEnum, required: true, description: 'What kind of record.' }),
    id: t.string({ required: true, description: 'Its id.' }),
  }),
});

export const PlanItemInput = builder.inputType('PlanItemInput', {
  description: 'An amount in named years that no driver moves.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Short name.' }),
    label: t.string({ required: true, description: 'Name.' }),
    kind: t.field({ type: PlanItemKindEnum, required: true, description: 'What it does to the plan.' }),
    amounts: t.field({
      type: [PlanYearAmountInput],
      required: true,
      description: 'One for each year, none for borrowing.',
    }),
    isRecurring: t.boolean({ required: true, description: 'It comes again every year.' }),
    confidence: t.int({ required: true, description: `How likely it is, ${millionths}.` }),
    deliveryState: t.field({ type: DeliveryStateEnum, description: 'How far a saving has come.' }),
    isOn: t.boolean({ required: true, description: 'Whether it counts.' }),
    loan: t.field({ type: PlanLoanInput, description: 'The loan, of borrowing.' }),
    paysFor: t.string({ description: 'Key of the item that a use of reserves pays for.' }),
    oneOffReason: t.string({ description: 'Why a one-off source pays for a recurring cost all the same.' }),
    withdrawnReason: t.string({ description: 'Why it was withdrawn, of one that is.' }),
    liveSource: t.field({ type: PlanLiveSourceInput, description: 'The record it comes from.' }),
    source: t.string({ required: true, description: 'Where the amounts come from.' }),
    isTakenAsGiven: t.boolean({ required: true, description: 'No paper states it.' }),
  }),
});

const PlanReservesInput = builder.inputType('PlanReservesInput', {
  description: 'General reserves.',
  fields: (t) => ({
    opening: t.field({
      type: 'Pence',
      required: true,
      description: 'At the end of the base year, in pence.',
    }),
    minimum: t.field({ type: 'Pence', required: true, description: 'The least allowed, in pence.' }),
    source: t.string({ required: true, description: 'Where the amounts come from.' }),
    isTakenAsGiven: t.boolean({ required: true, description: 'No paper states it.' }),
  }),
});

export const PrudentialLimitsInput = builder.inputType('PrudentialLimitsInput', {
  description: 'The limits the body sets itself for debt, and what it owes already.',
  fields: (t) => ({
    openingRequirement: t.field({
      type: 'Pence',
      required: true,
      description: 'Capital spending not yet financed, at the end of the base year, in pence.',
    }),
    openingDebt: t.field({
      type: 'Pence',
      required: true,
      description: 'Borrowing owed at the end of the base year, in pence.',
    }),
    yearlyProvision: t.field({
      type: 'Pence',
      required: true,
      description: 'Minimum revenue provision of each year for it, in pence.',
    }),
    operationalBoundary: t.field({
      type: 'Pence',
      required: true,
      description: 'What debt is expected to stay below, in pence.',
    }),
    authorisedLimit: t.field({
      type: 'Pence',
      required: true,
      description: 'What debt may never pass, in pence.',
    }),
    source: t.string({ required: true, description: 'Where they stand.' }),
    isTakenAsGiven: t.boolean({ required: true, description: 'No paper states them.' }),
  }),
});

const EarlierPlanInput = builder.inputType('EarlierPlanInput', {
  description: 'What an earlier plan printed.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'Which plan.' }),
    source: t.string({ required: true, description: 'Where its gaps stand.' }),
    gaps: t.field({ type: [PlanYearAmountInput], required: true, description: 'The gaps it printed.' }),
  }),
});

export const PlanInputsInput = builder.inputType('PlanInputsInput', {
  description: 'Everything a medium-term plan is worked out from.',
  fields: (t) => ({
    baseYear: t.field({ type: 'FinancialYear', required: true, description: 'The year it starts from.' }),
    yearCount: t.int({ required: true, description: 'Years after the base year, 1 to 10.' }),
    drivers: t.field({ type: [PlanDriverInput], required: true, description: 'Its assumptions.' }),
    lines: t.field({ type: [PlanLineInput], required: true, description: 'The base budget.' }),
    items: t.field({
      type: [PlanItemInput],
      required: true,
      description: 'Pressures, savings and the like.',
    }),
    reserves: t.field({ type: PlanReservesInput, required: true, description: 'General reserves.' }),
    prudential: t.field({ type: PrudentialLimitsInput, description: 'Limits of debt, if any are set.' }),
    earlier: t.field({ type: EarlierPlanInput, description: 'The plan that movement is told from.' }),
  }),
});

const ChangedRateInput = builder.inputType('ChangedRateInput', {
  description: 'A rate that a scenario has otherwise than its plan.',
  fields: (t) => ({
    driver: t.string({ required: true, description: 'Key of the driver.' }),
    year: t.field({ type: 'FinancialYear', required: true, description: 'The year.' }),
    rate: t.int({ required: true, description: `The rate, ${millionths}.` }),
  }),
});

const ItemSwitchInput = builder.inputType('ItemSwitchInput', {
  description: 'An item switched on or off.',
  fields: (t) => ({
    item: t.string({ required: true, description: 'Key of the item.' }),
    isOn: t.boolean({ required: true, description: 'Whether it counts.' }),
  }),
});

export const ScenarioChangesInput = builder.inputType('ScenarioChangesInput', {
  description: 'The whole of what a scenario is to have otherwise than its plan.',
  fields: (t) => ({
    rates: t.field({ type: [ChangedRateInput], required: true, description: 'Rates.' }),
    items: t.field({ type: [PlanItemInput], required: true, description: 'Items added or replaced.' }),
    switches: t.field({ type: [ItemSwitchInput], required: true, description: 'Items switched on or off.' }),
  }),
});
