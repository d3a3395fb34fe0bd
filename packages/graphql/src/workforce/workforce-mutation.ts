import { setWorkforceGroup } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { changedLedger } from '../finance/ledger-mutations.ts';
import { toCommand } from '../need.ts';

const hundredths = 'In hundredths of a full-time equivalent.';

const WorkforceMonthInput = builder.inputType('WorkforceMonthInput', {
  description: 'A month of a group.',
  fields: (t) => ({
    month: t.field({ type: 'Month', required: true, description: 'The month.' }),
    strength: t.int({ description: 'Counted at its end; left out while nobody has.' }),
    joiners: t.int({ required: true, description: hundredths }),
    leavers: t.int({ required: true, description: hundredths }),
  }),
});

const PayRiseInput = builder.inputType('PayRiseInput', {
  description: 'A rise of the average cost.',
  fields: (t) => ({
    from: t.field({ type: 'Month', required: true, description: 'From this month on.' }),
    share: t.int({ required: true, description: 'In whole millionths: 10,000 is 1%.' }),
    why: t.string({ required: true, description: 'An award, or increments.' }),
  }),
});

const SetWorkforceGroupInput = builder.inputType('SetWorkforceGroupInput', {
  description: 'A group of people whole, as it is now.',
  fields: (t) => ({
    ledgerId: t.id({ required: true, description: 'Id of the Ledger.' }),
    groupId: t.id({ description: 'Id of the group; left out for a new one.' }),
    lineIds: t.idList({ required: true, description: 'Ids of the budget lines that pay them.' }),
    name: t.string({ required: true, description: 'What they are called.' }),
    establishment: t.int({ required: true, description: hundredths }),
    averageCost: t.field({ type: 'Pence', required: true, description: 'Of one for a whole year.' }),
    months: t.field({ type: [WorkforceMonthInput], required: true, description: 'Each month once.' }),
    rises: t.field({ type: [PayRiseInput], required: true, description: 'Awards and increments.' }),
    source: t.string({ required: true, description: 'Where the figures come from.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version of the group that was seen; 0 if new.',
    }),
  }),
});

type Months = readonly { strength?: number | null }[];

commandField('setWorkforceGroup', {
  description: 'Records establishment, strength and plan of a group of people.',
  need: toCommand('finance:run'),
  input: SetWorkforceGroupInput,
  ids: { ledgerId: 'Ledger' },
  run: (context, command: Parameters<typeof setWorkforceGroup>[1] & { months: Months }) =>
    setWorkforceGroup(context, {
      ...command,
      groupId: command.groupId ?? null,
      months: command.months.map((month) => ({ ...month, strength: month.strength ?? null })),
    }),
  done: changedLedger('WorkforceGroupSet', 'The group is on record.'),
  answer: ({ ledgerId }) => ({ ledger: ledgerId }),
  currentId: ({ ledgerId }) => String(ledgerId),
});
