import type { PlanInputs, PlanItem, PreceptBasis, YearAmount, YearRate } from '@concordat/domain/finance';
import { builder } from '../builder.ts';
import { DeliveryStateEnum, LiveSourceKindEnum, PlanItemKindEnum, PlanSideEnum } from './plan-enums.ts';

const ppmWords = 'in whole millionths: 10,000 is 1%';

export const PlanYearAmount = builder.objectRef<YearAmount>('PlanYearAmount').implement({
  description: 'An amount of a year.',
  fields: (t) => ({
    year: t.expose('year', { type: 'FinancialYear', description: 'The year.' }),
    amount: t.expose('amount', { type: 'Pence', description: 'The amount, in pence.' }),
  }),
});

export const PlanYearRate = builder.objectRef<YearRate>('PlanYearRate').implement({
  description: 'A rate of a year.',
  fields: (t) => ({
    year: t.expose('year', { type: 'FinancialYear', description: 'The year.' }),
    rate: t.exposeInt('rate', { description: `Change on the year before, ${ppmWords}.` }),
  }),
});

const PlanDriver = builder.objectRef<PlanInputs['drivers'][number]>('PlanDriver').implement({
  description: 'An assumption that moves lines of the plan, such as the pay award.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name, by which lines and scenarios speak of it.' }),
    label: t.exposeString('label', { description: 'Its name.' }),
    source: t.exposeString('source', { description: 'Where its rates come from.' }),
    isTakenAsGiven: t.exposeBoolean('isTakenAsGiven', { description: 'No paper states it.' }),
    rates: t.expose('rates', { type: [PlanYearRate], description: 'One for each year of the plan.' }),
  }),
});

const PlanLineShare = builder
  .objectRef<PlanInputs['lines'][number]['shares'][number]>('PlanLineShare')
  .implement({
    description: 'How much of a line a driver moves.',
    fields: (t) => ({
      driver: t.exposeString('driver', { description: 'Key of the driver.' }),
      share: t.exposeInt('share', { description: `The part it moves, ${ppmWords}.` }),
    }),
  });

const PreceptBasisType = builder.objectRef<PreceptBasis>('PreceptBasis').implement({
  description: 'A precept by its tax base; with Band D, the line is one times the other to the penny.',
  fields: (t) => ({
    taxBase: t.exposeInt('taxBase', {
      description: 'Band D equivalents of the base year, in hundredths.',
    }),
    bandD: t.expose('bandD', {
      type: 'Pence',
      nullable: true,
      description: 'Council tax at Band D in the base year, in pence; null where only the sum is given.',
    }),
    taxBaseDriver: t.exposeString('taxBaseDriver', {
      description: 'Key of the driver that moves the tax base; the others of the line move Band D.',
    }),
    source: t.exposeString('source', { description: 'Where they come from.' }),
    isTakenAsGiven: t.exposeBoolean('isTakenAsGiven', { description: 'No paper states them.' }),
  }),
});

const PlanLine = builder.objectRef<PlanInputs['lines'][number]>('PlanLine').implement({
  description: 'A line of the base budget.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name.' }),
    label: t.exposeString('label', { description: 'Its name.' }),
    side: t.expose('side', { type: PlanSideEnum, description: 'Spend or financing.' }),
    base: t.expose('base', { type: 'Pence', description: 'Its amount in the base year, in pence.' }),
    shares: t.expose('shares', { type: [PlanLineShare], description: 'What moves it.' }),
    precept: t.expose('precept', {
      type: PreceptBasisType,
      nullable: true,
      description: 'Its tax base, of a precept whose tax base is known.',
    }),
    source: t.exposeString('source', { description: 'Where the amount comes from.' }),
    isTakenAsGiven: t.exposeBoolean('isTakenAsGiven', { description: 'No paper states it.' }),
  }),
});

const PlanLoan = builder.objectRef<NonNullable<PlanItem['loan']>>('PlanLoan').implement({
  description: 'A loan for an asset, paid back in equal parts over its life.',
  fields: (t) => ({
    principal: t.expose('principal', { type: 'Pence', description: 'What is borrowed, in pence.' }),
    takenIn: t.expose('takenIn', { type: 'FinancialYear', description: 'The year it is taken.' }),
    rate: t.exposeInt('rate', { description: `Interest a year, ${ppmWords}.` }),
    lifeYears: t.exposeInt('lifeYears', { description: 'Years it is paid back over.' }),
    assetLifeYears: t.exposeInt('assetLifeYears', { description: 'Years the asset lasts; never fewer.' }),
  }),
});

const PlanLiveSource = builder.objectRef<NonNullable<PlanItem['liveSource']>>('PlanLiveSource').implement({
  description: 'The record of another part of the office that an item comes from.',
  fields: (t) => ({
    kind: t.expose('kind', { type: LiveSourceKindEnum, description: 'What kind of record.' }),
    id: t.exposeString('id', { description: 'Its id.' }),
  }),
});

export const PlanItemType = builder.objectRef<PlanItem>('PlanItem').implement({
  description: 'An amount in named years that no driver moves, such as a pressure or a saving.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name.' }),
    label: t.exposeString('label', { description: 'Its name.' }),
    kind: t.expose('kind', { type: PlanItemKindEnum, description: 'What it does to the plan.' }),
    amounts: t.expose('amounts', {
      type: [PlanYearAmount],
      description: 'One for each year of the plan; none for borrowing, whose amounts follow from its loan.',
    }),
    isRecurring: t.exposeBoolean('isRecurring', { description: 'It comes again every year.' }),
    confidence: t.exposeInt('confidence', { description: `How likely it is, ${ppmWords}.` }),
    deliveryState: t.expose('deliveryState', {
      type: DeliveryStateEnum,
      nullable: true,
      description: 'How far a saving has come; null for anything else.',
    }),
    isOn: t.exposeBoolean('isOn', { description: 'Whether it counts.' }),
    loan: t.expose('loan', { type: PlanLoan, nullable: true, description: 'The loan, of borrowing.' }),
    paysFor: t.exposeString('paysFor', {
      nullable: true,
      description: 'Key of the item that a use of reserves pays for.',
    }),
    oneOffReason: t.exposeString('oneOffReason', {
      nullable: true,
      description: 'Why a one-off source pays for a recurring cost all the same.',
    }),
    withdrawnReason: t.string({
      resolve: ({ withdrawnReason }) => withdrawnReason,
      nullable: true,
      description: 'Why it was withdrawn: it stays listed and counts for nothing; null while it stands.',
    }),
    liveSource: t.expose('liveSource', {
      type: PlanLiveSource,
      nullable: true,
      description: 'The record it comes from, of a live input.',
    }),
    source: t.exposeString('source', { description: 'Where the amounts come from.' }),
    isTakenAsGiven: t.exposeBoolean('isTakenAsGiven', { description: 'No paper states it.' }),
  }),
});

const PlanReserves = builder.objectRef<PlanInputs['reserves']>('PlanReserves').implement({
  description: 'General reserves.',
  fields: (t) => ({
    opening: t.expose('opening', { type: 'Pence', description: 'At the end of the base year, in pence.' }),
    minimum: t.expose('minimum', { type: 'Pence', description: 'The least the policy allows, in pence.' }),
    source: t.exposeString('source', { description: 'Where the amounts come from.' }),
    isTakenAsGiven: t.exposeBoolean('isTakenAsGiven', { description: 'No paper states it.' }),
  }),
});

const EarlierPlan = builder.objectRef<NonNullable<PlanInputs['earlier']>>('EarlierPlan').implement({
  description: 'What an earlier plan printed.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'Which plan.' }),
    source: t.exposeString('source', { description: 'Where its gaps stand.' }),
    gaps: t.expose('gaps', { type: [PlanYearAmount], description: 'The gaps it printed, in pence.' }),
  }),
});

const PrudentialLimits = builder
  .objectRef<NonNullable<PlanInputs['prudential']>>('PrudentialLimits')
  .implement({
    description: 'The limits the body sets itself for debt, and what it owes already.',
    fields: (t) => ({
      openingRequirement: t.expose('openingRequirement', {
        type: 'Pence',
        description: 'Capital spending not yet financed, at the end of the base year, in pence.',
      }),
      openingDebt: t.expose('openingDebt', {
        type: 'Pence',
        description: 'Borrowing owed at the end of the base year, in pence.',
      }),
      yearlyProvision: t.expose('yearlyProvision', {
        type: 'Pence',
        description: 'Minimum revenue provision of each year for it, in pence.',
      }),
      operationalBoundary: t.expose('operationalBoundary', {
        type: 'Pence',
        description: 'What debt is expected to stay below, in pence.',
      }),
      authorisedLimit: t.expose('authorisedLimit', {
        type: 'Pence',
        description: 'What debt may never pass, in pence.',
      }),
      source: t.exposeString('source', { description: 'Where they stand.' }),
      isTakenAsGiven: t.exposeBoolean('isTakenAsGiven', { description: 'No paper states them.' }),
    }),
  });

export const PlanInputsType = builder.objectRef<PlanInputs>('PlanInputs').implement({
  description: 'Everything a medium-term plan is worked out from.',
  fields: (t) => ({
    baseYear: t.expose('baseYear', { type: 'FinancialYear', description: 'The year it starts from.' }),
    yearCount: t.exposeInt('yearCount', { description: 'Years after the base year.' }),
    drivers: t.expose('drivers', { type: [PlanDriver], description: 'Its assumptions.' }),
    lines: t.expose('lines', { type: [PlanLine], description: 'The base budget.' }),
    items: t.expose('items', { type: [PlanItemType], description: 'Pressures, savings and the like.' }),
    reserves: t.expose('reserves', { type: PlanReserves, description: 'General reserves.' }),
    prudential: t.expose('prudential', {
      type: PrudentialLimits,
      nullable: true,
      description: 'Limits of debt; null while none are set.',
    }),
    earlier: t.expose('earlier', {
      type: EarlierPlan,
      nullable: true,
      description: 'The earlier plan that movement is told from.',
    }),
  }),
});
