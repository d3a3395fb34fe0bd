import { type ReserveRegisterJson, type ReservesAsked, reserveRegisterRead } from '@concordat/database/reads';
import type { MovementKind } from '@concordat/domain/reserves';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import type { RequestContext } from '../request-context.ts';
import { officeToday, signedIn } from '../signed-in.ts';
import { type CompleteReserves, completeReserves } from './complete-reserves.ts';

type Shown = CompleteReserves['reserves'][number];

export const ReserveMovementKindEnum = describedEnum<MovementKind>(
  'ReserveMovementKind',
  'Which way money moves.',
  { contribution: 'Into the reserve.', draw: 'Out of the reserve.' },
);

const ReserveYear = builder.objectRef<Shown['years'][number]>('ReserveYear').implement({
  description: 'One reserve in one year, in pence.',
  fields: (t) => ({
    year: t.expose('year', { type: 'FinancialYear', description: 'The year.' }),
    opening: t.expose('opening', { type: 'Pence', description: 'On 1 April.' }),
    contributions: t.expose('contributions', { type: 'Pence', description: 'Put in.' }),
    plannedDraws: t.expose('plannedDraws', { type: 'Pence', description: 'To be taken out, not approved.' }),
    approvedDraws: t.expose('approvedDraws', { type: 'Pence', description: 'Taken out with approval.' }),
    closing: t.expose('closing', { type: 'Pence', description: 'On 31 March; never below nothing.' }),
  }),
});

const Reserve = builder.objectRef<Shown>('Reserve').implement({
  description: 'Money set aside, with what it is for.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the reserve.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    purpose: t.exposeString('purpose', { description: 'What it is for.' }),
    restriction: t.exposeString('restriction', {
      nullable: true,
      description: 'What its money may be used for and nothing else; null when it is free.',
    }),
    isGeneral: t.exposeBoolean('isGeneral', { description: 'It counts towards the 5 % to be justified.' }),
    opening: t.expose('opening', { type: 'Pence', description: 'On the first day of the register.' }),
    minimum: t.expose('minimum', { type: 'Pence', description: 'What it is not to fall below.' }),
    source: t.exposeString('source', { description: 'Where its opening figure comes from.' }),
    years: t.expose('years', { type: [ReserveYear], description: 'Year by year.' }),
  }),
});

const ReserveTotal = builder.objectRef<CompleteReserves['years'][number]>('ReserveTotal').implement({
  description: 'All reserves in one year, and at its end.',
  fields: (t) => ({
    year: t.expose('year', { type: 'FinancialYear', description: 'The year.' }),
    closing: t.expose('closing', { type: 'Pence', description: 'All reserves together.' }),
    general: t.expose('general', { type: 'Pence', description: 'The general ones alone.' }),
    drawn: t.expose('drawn', {
      type: 'Pence',
      description: 'Draws of the year on all of them, approved or planned.',
    }),
  }),
});

const ReserveMovement = builder
  .objectRef<CompleteReserves['movements'][number]>('ReserveMovement')
  .implement({
    description: 'Money put into a reserve or taken out in a year.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the movement.' }),
      reserveId: t.exposeID('reserveId', { description: 'Id of the reserve.' }),
      reserveName: t.exposeString('reserveName', { description: 'Its name.' }),
      year: t.expose('year', { type: 'FinancialYear', description: 'The year it falls in.' }),
      kind: t.expose('kind', { type: ReserveMovementKindEnum, description: 'Which way.' }),
      amount: t.expose('amount', { type: 'Pence', description: 'More than nothing.' }),
      purpose: t.exposeString('purpose', { description: 'The scheme or the purpose it serves.' }),
      reference: t.exposeString('reference', {
        nullable: true,
        description: 'Where it was approved; null while it is only planned.',
      }),
      plannedByName: t.exposeString('plannedByName', { description: 'Who planned it.' }),
      approvedByName: t.exposeString('approvedByName', {
        nullable: true,
        description: 'Who approved it; null while it is planned, and of one from before that was kept.',
      }),
      approvedUnder: t.exposeString('approvedUnder', {
        nullable: true,
        description:
          "By what power a draw was approved: the head's own, or a line of the scheme of delegation.",
      }),
      isOwn: t.exposeBoolean('isOwn', {
        description: 'The reader planned it, and never approves it as a draw.',
      }),
      isForHead: t.exposeBoolean('isForHead', {
        description: 'A draw above everything the scheme of delegation gives: the head of the body decides.',
      }),
      allowedCommands: t.exposeStringList('allowedCommands', {
        description: 'Commands the reader may give, such as ApproveReserveMovement.',
      }),
      cancelledBecause: t.exposeString('cancelledBecause', {
        nullable: true,
        description: 'Why it was cancelled; null while it stands.',
      }),
      belowMinimumBecause: t.exposeString('belowMinimumBecause', {
        nullable: true,
        description: 'Why the reserve may fall below its minimum by it.',
      }),
    }),
  });

/** What reading reserves depends on: the viewer, and the day the scheme of delegation is looked at by. */
export function askedReserves(context: RequestContext): ReservesAsked {
  return { viewer: signedIn(context), today: officeToday(context) };
}

export const ReserveRegister = loadedNode<CompleteReserves, ReservesAsked, ReserveRegisterJson>(
  'ReserveRegister',
  {
    need: toReadFinance,
    reads: reserveRegisterRead,
    inputOf: askedReserves,
    complete: completeReserves,
  },
);

ReserveRegister.implement({
  description: "A body's reserves from one year on.",
  fields: (t) => ({
    body: t.expose('body', { type: BodySummary, description: 'Whose reserves they are.' }),
    firstYear: t.expose('firstYear', { type: 'FinancialYear', description: 'The year it begins with.' }),
    netBudget: t.expose('netBudget', {
      type: 'Pence',
      description: 'Net budget of that year, against which general reserves are measured.',
    }),
    justifiedAbove: t.expose('justifiedAbove', {
      type: 'Pence',
      description: '5 % of the net budget: general reserves above it are justified.',
    }),
    justification: t.exposeString('justification', {
      nullable: true,
      description: 'Why general reserves are above it; null while they are not.',
    }),
    reserves: t.expose('reserves', { type: [Reserve], description: 'In the order they were opened.' }),
    years: t.expose('years', { type: [ReserveTotal], description: 'All of them, year by year.' }),
    movements: t.expose('movements', { type: [ReserveMovement], description: 'By year.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as RecordReserveMovement.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
