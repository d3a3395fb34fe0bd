import {
  type LedgersAsked,
  type LedgerVirementsJson,
  type VirementJson,
  virementRead,
} from '@concordat/database/reads';
import type { VirementReason, VirementStatus } from '@concordat/domain/finance';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import {
  type CompleteLedgerVirements,
  type CompleteVirement,
  completeVirement,
} from './complete-virement.ts';
import { askedLedgers, Ledger } from './ledger-type.ts';

export const VirementReasonEnum = describedEnum<VirementReason>('VirementReason', 'Why budget may move.', {
  misallocated: 'It was put to the wrong line.',
  dutyMoved: 'The duty it pays for moved to another line.',
  newGrantPlaced: 'New money is put to the line it is for.',
});

const VirementStatusEnum = describedEnum<VirementStatus>('VirementStatus', 'How far a virement has come.', {
  requested: 'Asked for; nothing has moved.',
  approved: 'The budget has moved.',
  declined: 'The budget stays where it is.',
});

const VirementMove = builder.objectRef<VirementJson['moves'][number]>('VirementMove').implement({
  description: 'What a line gives or takes.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code of the line.' }),
    title: t.exposeString('title', { description: 'What the line is for.' }),
    amount: t.expose('amount', { type: 'Pence', description: 'Taken when positive, given when negative.' }),
  }),
});

export const Virement = loadedNode<CompleteVirement, LedgersAsked, VirementJson>('Virement', {
  need: toReadFinance,
  reads: virementRead,
  inputOf: askedLedgers,
  complete: completeVirement,
});

Virement.implement({
  description: 'Budget that some lines give up and others take, to the penny.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: 'The month it takes effect in.' }),
    moved: t.expose('moved', { type: 'Pence', description: 'How much changes lines.' }),
    moves: t.expose('moves', { type: [VirementMove], description: 'Lines that give first.' }),
    reasonCode: t.expose('reasonCode', { type: VirementReasonEnum, description: 'The kind of reason.' }),
    reason: t.exposeString('reason', { description: 'The reason.' }),
    override: t.exposeString('override', {
      nullable: true,
      description: 'Why, and on whose authority, it goes to a line that is overspent all the same.',
    }),
    status: t.expose('status', { type: VirementStatusEnum, description: 'How far it has come.' }),
    requestedAt: t.expose('requestedAt', { type: 'Instant', description: 'When it was asked for.' }),
    requestedByName: t.exposeString('requestedByName', { description: 'Who asked.' }),
    decidedAt: t.expose('decidedAt', {
      type: 'Instant',
      nullable: true,
      description: 'When it was decided.',
    }),
    decidedByName: t.exposeString('decidedByName', { nullable: true, description: 'Who decided.' }),
    decidedUnder: t.exposeString('decidedUnder', {
      nullable: true,
      description: "By what power it was approved: the head's own, or a line of the scheme of delegation.",
    }),
    decidedWhy: t.exposeString('decidedWhy', { nullable: true, description: 'Why it was declined.' }),
    isOwn: t.exposeBoolean('isOwn', { description: 'The reader asked for it, and may take it back.' }),
    isForHead: t.exposeBoolean('isForHead', {
      description: 'True above everything the scheme of delegation gives: the head of the body decides.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as ApproveVirement.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});

const BudgetOfLine = builder.objectRef<LedgerVirementsJson['lines'][number]>('BudgetOfLine').implement({
  description: "A line's budget of the year, before and after virements.",
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code.' }),
    title: t.exposeString('title', { description: 'What it is for.' }),
    ringFence: t.exposeString('ringFence', { nullable: true, description: 'What its money is kept for.' }),
    originalBudget: t.expose('originalBudget', { type: 'Pence', description: 'As it was set.' }),
    budget: t.expose('budget', { type: 'Pence', description: 'With all virements.' }),
  }),
});

const VirementDelegation = builder
  .objectRef<CompleteLedgerVirements['delegations'][number]>('VirementDelegation')
  .implement({
    description: 'A line of the scheme of delegation on virements.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the line.' }),
      post: t.exposeString('post', { description: 'The post it is given to.' }),
      limit: t.expose('limit', {
        type: 'Pence',
        nullable: true,
        description: 'The most it covers; null where there is no limit.',
      }),
      source: t.exposeString('source', { description: 'The paper or decision that gives it.' }),
    }),
  });

export const LedgerVirements = builder.objectRef<CompleteLedgerVirements>('LedgerVirements').implement({
  description: 'The virements of a ledger, with the budgets they move.',
  fields: (t) => ({
    ledger: t.expose('ledger', { type: Ledger, description: 'The books.' }),
    delegations: t.expose('delegations', {
      type: [VirementDelegation],
      description: 'Who approves today besides the head of the body, by the scheme of delegation.',
    }),
    lines: t.expose('lines', { type: [BudgetOfLine], description: 'In the order of the ledger.' }),
    virements: t.expose('virements', {
      type: [Virement],
      description: 'Those that wait first, then the latest first.',
    }),
  }),
});
