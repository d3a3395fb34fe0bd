import { stateRecurringVariance } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { changedLedger } from './ledger-mutations.ts';

const StateRecurringVarianceInput = builder.inputType('StateRecurringVarianceInput', {
  description: "What of a row's forecast variance comes again every year.",
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: 'Id of the Ledger.' }),
    rowId: t.id({ required: true, description: 'Id of the row.' }),
    month: t.field({ type: 'Month', required: true, description: 'The latest month that is closed.' }),
    recurring: t.field({
      type: 'Pence',
      required: true,
      description: 'Over is positive; nil says that nothing comes again.',
    }),
    probability: t.int({ required: true, description: 'How likely, in whole millionths: 10,000 is 1%.' }),
    reason: t.string({ required: true, description: 'Why that much.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version of what was stated before; 0 when nothing was.',
    }),
  }),
});

commandField('stateRecurringVariance', {
  description: "Says how much of a row's forecast variance comes again every year, for the plan to take.",
  need: toCommand('finance:run'),
  input: StateRecurringVarianceInput,
  ids: { ledgerId: 'Ledger' },
  run: stateRecurringVariance,
  done: changedLedger('RecurringVarianceStated', 'It was stated, and the plan may take it.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
  currentId: ({ ledgerId }) => ledgerId,
});
