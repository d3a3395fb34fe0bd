import { askForReturns, setBudgetHolder, signBudgetReturn } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { changedLedger } from '../finance/ledger-mutations.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import { BudgetReturn } from './return-type.ts';

const need = toCommand('finance:run');
const books = { required: true, description: 'Id of the Ledger.' } as const;
const seen = { required: true, description: 'The version of the ledger that was seen.' } as const;
const currentId = ({ ledgerId }: { ledgerId: string | number }) => String(ledgerId);
const answer = ({ ledgerId }: { ledgerId: string }) => ({ ledger: ledgerId });

const SetBudgetHolderInput = builder.inputType('SetBudgetHolderInput', {
  description: 'Lines that a post answers for from a month on.',
  fields: (t) => ({
    ledgerId: t.id(books),
    lineIds: t.idList({ required: true, description: 'Ids of the budget lines.' }),
    postId: t.id({ description: 'Id of the Post; left out where nobody answers for them any more.' }),
    from: t.field({ type: 'Month', required: true, description: 'From this month on; it is open.' }),
    expectedVersion: t.int(seen),
  }),
});

commandField('setBudgetHolder', {
  description: 'Says which post answers for budget lines; who did in closed months stays on record.',
  need,
  input: SetBudgetHolderInput,
  ids: { ledgerId: 'Ledger', postId: 'Post' },
  run: nullWhenLeftOut(setBudgetHolder, 'postId'),
  done: changedLedger('BudgetHolderSet', 'The post answers for the lines.'),
  answer,
  currentId,
});

const AskForReturnsInput = builder.inputType('AskForReturnsInput', {
  description: 'A month to be forecast by its budget holders.',
  fields: (t) => ({
    ledgerId: t.id(books),
    month: t.field({ type: 'Month', required: true, description: 'The month.' }),
    dueOn: t.field({ type: 'CalendarDate', required: true, description: 'The last day in time.' }),
    expectedVersion: t.int(seen),
  }),
});

commandField('askForReturns', {
  description: 'Asks every budget holder for a forecast; asked again, what is signed stays.',
  need,
  input: AskForReturnsInput,
  ids: { ledgerId: 'Ledger' },
  run: askForReturns,
  done: changedLedger('ReturnsAskedFor', 'The returns are asked for.'),
  answer,
  currentId,
});

const ReturnedLineInput = builder.inputType('ReturnedLineInput', {
  description: 'What a budget holder expects of one line.',
  fields: (t) => ({
    lineId: t.id({ required: true, description: 'Id of the budget line.' }),
    forecast: t.field({ type: 'Pence', required: true, description: 'The whole year.' }),
    note: t.string({ description: 'Why; needed beyond the limit of the line.' }),
  }),
});

const SignBudgetReturnInput = builder.inputType('SignBudgetReturnInput', {
  description: 'A return to sign, with every line it asks for.',
  fields: (t) => ({
    returnId: t.id({ required: true, description: 'Id of the BudgetReturn.' }),
    lines: t.field({ type: [ReturnedLineInput], required: true, description: 'Each line, once.' }),
    onBehalfBecause: t.string({
      description: 'How a finance officer who signs for the holder has the forecast.',
    }),
    expectedVersion: t.int({ required: true, description: 'The version of the return that was seen.' }),
    idempotencyKey: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once for the act; the same with every retry.',
    }),
  }),
});

const BudgetReturnSigned = builder.objectRef<{ budgetReturn: string }>('BudgetReturnSigned').implement({
  description: 'The return is signed.',
  fields: (t) => ({
    budgetReturn: t.expose('budgetReturn', { type: BudgetReturn, description: 'The return as it is now.' }),
  }),
});

commandField('signBudgetReturn', {
  description: 'Signs a return; its forecasts become the ledger’s for the month.',
  need: toCommand('return:sign'),
  input: SignBudgetReturnInput,
  ids: { returnId: 'BudgetReturn' },
  run: signBudgetReturn,
  done: BudgetReturnSigned,
  answer: ({ returnId }) => ({ budgetReturn: returnId }),
  currentId: ({ returnId }) => String(returnId),
});
