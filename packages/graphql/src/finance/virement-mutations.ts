import { approveVirement, declineVirement, requestVirement } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { Virement, VirementReasonEnum } from './virement-type.ts';

const key = 'Made once for the act; the same with every retry.';
const which = 'Id of the Virement.';
const seen = 'The version that was seen.';

/** What a command on a virement came to: the virement as it is now. */
function changedVirement(name: string, description: string) {
  return builder.objectRef<{ virement: string }>(name).implement({
    description,
    fields: (t) => ({
      virement: t.expose('virement', { type: Virement, description: 'The virement as it is now.' }),
    }),
  });
}

const VirementMoveInput = builder.inputType('VirementMoveInput', {
  description: 'What a line gives or takes.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Code of the line.' }),
    amount: t.field({
      type: 'Pence',
      required: true,
      description: 'Taken when positive, given when negative.',
    }),
  }),
});

const RequestVirementInput = builder.inputType('RequestVirementInput', {
  description: 'Budget to move between lines.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: 'Id of the Ledger.' }),
    month: t.field({
      type: 'Month',
      required: true,
      description: 'An open month, in which it takes effect.',
    }),
    moves: t.field({ type: [VirementMoveInput], required: true, description: 'Adding up to nothing.' }),
    reasonCode: t.field({ type: VirementReasonEnum, required: true, description: 'The kind of reason.' }),
    reason: t.string({ required: true, description: 'The reason.' }),
    override: t.string({
      description: 'Why, and on whose authority, it goes to a line that is overspent all the same.',
    }),
    expectedVersion: t.int({ required: true, description: 'The version of the ledger that was seen.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

commandField('requestVirement', {
  description: 'Asks for budget to move; nothing moves before somebody else approves it.',
  need: toCommand('finance:run'),
  input: RequestVirementInput,
  ids: { ledgerId: 'Ledger' },
  run: requestVirement,
  done: changedVirement('VirementRequested', 'It was asked for.'),
  answer: ({ virementId }) => ({ virement: virementId }),
  currentId: ({ ledgerId }) => ledgerId,
});

const ApproveVirementInput = builder.inputType('ApproveVirementInput', {
  description: 'A virement to approve.',
  fields: (t) => ({
    virementId: t.id({ required: true, description: which }),
    expectedVersion: t.int({ required: true, description: seen }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

commandField('approveVirement', {
  description: 'Moves the budget, within what the scheme of delegation lets the reader decide.',
  need: toCommand('virement:approve'),
  input: ApproveVirementInput,
  ids: { virementId: 'Virement' },
  run: approveVirement,
  done: changedVirement('VirementApproved', 'The budget has moved.'),
  answer: ({ virementId }) => ({ virement: virementId }),
  currentId: ({ virementId }) => virementId,
});

const DeclineVirementInput = builder.inputType('DeclineVirementInput', {
  description: 'A virement to decline, and why.',
  fields: (t) => ({
    virementId: t.id({ required: true, description: which }),
    reason: t.string({ required: true, description: 'Why the budget stays where it is.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

commandField('declineVirement', {
  description: 'Leaves the budget where it is, for a reason.',
  need: toCommand('virement:approve'),
  input: DeclineVirementInput,
  ids: { virementId: 'Virement' },
  run: declineVirement,
  done: changedVirement('VirementDeclined', 'The budget stays where it is.'),
  answer: ({ virementId }) => ({ virement: virementId }),
  currentId: ({ virementId }) => virementId,
});
