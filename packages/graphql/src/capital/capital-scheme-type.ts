import type { CapitalPostingJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { PaperPlace } from '../finance/revenue-row-type.ts';
import { CapitalColumns } from './capital-columns-type.ts';
import { CapitalAlertKindEnum, CapitalPostingKindEnum, SchemeRatingEnum } from './capital-enums.ts';
import type { ShownScheme } from './complete-capital.ts';

type Progress = NonNullable<ShownScheme['progress']>;

export const CapitalProgress = builder.objectRef<Progress>('CapitalProgress').implement({
  description: 'How a scheme stood at the end of a month.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
    rating: t.expose('rating', { type: SchemeRatingEnum, description: 'How it is going.' }),
    note: t.exposeString('note', { description: 'In the words of who runs it.' }),
    forecast: t.expose('forecast', {
      type: 'Pence',
      nullable: true,
      description: 'What the year is expected to cost; null while nobody has said.',
    }),
    toBeRequested: t.expose('toBeRequested', {
      type: 'Pence',
      nullable: true,
      description: 'Money it is known to need and nobody has asked for.',
    }),
    quotedBudget: t.expose('quotedBudget', {
      type: 'Pence',
      nullable: true,
      description: 'The budget the note was written against.',
    }),
    at: t.expose('at', { type: 'Instant', description: 'When it was written.' }),
    byName: t.exposeString('byName', { description: 'Who wrote it.' }),
  }),
});

const CapitalProfileYear = builder.objectRef<ShownScheme['profile'][number]>('CapitalProfileYear').implement({
  description: 'Money of a scheme planned for one year.',
  fields: (t) => ({
    year: t.expose('year', { type: 'FinancialYear', description: 'The year.' }),
    amount: t.expose('amount', { type: 'Pence', description: 'What is to go out in it.' }),
  }),
});

const CapitalAlert = builder.objectRef<ShownScheme['alerts'][number]>('CapitalAlert').implement({
  description: 'Something about a scheme that its reader should know.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CapitalAlertKindEnum, description: 'What it is.' }),
    sentence: t.exposeString('sentence', { description: 'In one sentence, with the amounts.' }),
  }),
});

export const CapitalScheme = builder.objectRef<ShownScheme>('CapitalScheme').implement({
  description: 'One row of the programme: a scheme, or a part of one.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the scheme.' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'As printed, such as CP16/07; several parts share one.',
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    block: t.exposeString('block', { description: 'The block it belongs to, held or not.' }),
    isHeld: t.exposeBoolean('isHeld', { description: 'It may not spend on the day of the report.' }),
    heldFor: t.exposeString('heldFor', {
      nullable: true,
      description: 'What it waits for, or waited for; null when it never was held.',
    }),
    releasedOn: t.expose('releasedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'From when it may spend, where it was held.',
    }),
    releaseReference: t.exposeString('releaseReference', {
      nullable: true,
      description: 'Where its business case was approved.',
    }),
    assetLifeYears: t.exposeInt('assetLifeYears', {
      nullable: true,
      description: 'How long what it buys lasts; a loan for it runs no longer.',
    }),
    profile: t.expose('profile', { type: [CapitalProfileYear], description: 'Planned year by year.' }),
    columns: t.expose('columns', { type: CapitalColumns, description: 'Its own money.' }),
    slippage: t.expose('slippage', {
      type: 'Pence',
      description: 'Revised budget that is not expected to be spent in the year.',
    }),
    carryForward: t.expose('carryForward', {
      type: 'Pence',
      description: 'Revised budget less spent and committed: what it would hand on if the year ended.',
    }),
    progress: t.expose('progress', {
      type: CapitalProgress,
      nullable: true,
      description: 'The last note up to the month.',
    }),
    alerts: t.expose('alerts', { type: [CapitalAlert], description: 'What its reader should know.' }),
  }),
});

export const CapitalPosting = builder.objectRef<CapitalPostingJson>('CapitalPosting').implement({
  description: 'An invoice paid, or an order open, with where it comes from.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the posting.' }),
    month: t.expose('month', { type: 'Month', description: 'The month.' }),
    kind: t.expose('kind', { type: CapitalPostingKindEnum, description: 'What it is.' }),
    amount: t.expose('amount', { type: 'Pence', description: 'Negative when taken back.' }),
    source: t.exposeString('source', { description: 'Where it comes from, in words.' }),
    isWorkedOut: t.exposeBoolean('isWorkedOut', { description: 'Worked out, and not in the source itself.' }),
    paper: t.expose('paper', {
      type: PaperPlace,
      nullable: true,
      description: 'The paper that prints it; null when there is none, or not for this reader.',
    }),
    postedAt: t.expose('postedAt', { type: 'Instant', description: 'When it was posted.' }),
    postedBy: t.exposeString('postedBy', { description: 'Who posted it.' }),
  }),
});
