import {
  changePressure,
  closePressure,
  costPressure,
  fundPressure,
  namePressure,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { PlanYearAmountInput } from './plan-inputs-input.ts';
import { Pressure } from './pressure-type.ts';

const need = toCommand('finance:run');
const seen = 'The version that was seen.';

const NamePressureInput = builder.inputType('NamePressureInput', {
  description: 'A pressure to put on the register.',
  fields: (t) => ({
    bodyId: t.id({ required: true, description: 'Id of the Body whose register it is.' }),
    title: t.string({ required: true, description: 'Its name, no other open one having the same.' }),
    what: t.string({ required: true, description: 'What it is, in a sentence or two.' }),
    since: t.field({ type: 'CalendarDate', required: true, description: 'The day it was first spoken of.' }),
    source: t.string({ required: true, description: 'The paper and paragraph that name it.' }),
    ownerPostId: t.id({ required: true, description: 'Id of the Post that answers for it.' }),
    idempotencyKey: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once for the act; the same with every retry.',
    }),
  }),
});

const ChangePressureInput = builder.inputType('ChangePressureInput', {
  description: 'The words and the owner of a pressure as they should stand from now on.',
  fields: (t) => ({
    pressureId: t.id({ required: true, description: 'Id of the Pressure.' }),
    title: t.string({ required: true, description: 'Its name, no other open one having the same.' }),
    what: t.string({ required: true, description: 'What it is, in a sentence or two.' }),
    source: t.string({ required: true, description: 'The paper and paragraph that name it.' }),
    ownerPostId: t.id({ required: true, description: 'Id of the Post that answers for it.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const CostPressureInput = builder.inputType('CostPressureInput', {
  description: 'What a pressure costs.',
  fields: (t) => ({
    pressureId: t.id({ required: true, description: 'Id of the Pressure.' }),
    amounts: t.field({
      type: [PlanYearAmountInput],
      required: true,
      description: 'Year after year without a gap; nil is stated as 0.',
    }),
    isRecurring: t.boolean({
      required: true,
      description: 'The amount of the last year comes again every year after it.',
    }),
    likelihood: t.int({ required: true, description: 'In whole millionths: 10,000 is 1%.' }),
    source: t.string({ required: true, description: 'Where the amounts come from.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const FundPressureInput = builder.inputType('FundPressureInput', {
  description: 'What pays for a pressure.',
  fields: (t) => ({
    pressureId: t.id({ required: true, description: 'Id of the Pressure.' }),
    from: t.string({ required: true, description: 'The money, such as a reserve.' }),
    source: t.string({ required: true, description: 'Where that is written.' }),
    drawId: t.id({
      description: 'Id of the draw in the register of reserves; left out where there is none.',
    }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const ClosePressureInput = builder.inputType('ClosePressureInput', {
  description: 'A pressure to close, and why.',
  fields: (t) => ({
    pressureId: t.id({ required: true, description: 'Id of the Pressure.' }),
    reason: t.string({ required: true, description: 'Why it is none any more.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

function changedPressure(name: string, description: string) {
  return builder.objectRef<{ pressure: string }>(name).implement({
    description,
    fields: (t) => ({
      pressure: t.expose('pressure', { type: Pressure, description: 'The pressure as it is now.' }),
    }),
  });
}

const ids = { pressureId: 'Pressure' } as const;
const answer = ({ pressureId }: { readonly pressureId: string }) => ({ pressure: pressureId });
const currentId = ({ pressureId }: { readonly pressureId: string }) => pressureId;

commandField('namePressure', {
  description: 'Puts a pressure on the register, its cost not yet known.',
  need,
  input: NamePressureInput,
  ids: { bodyId: 'Body', ownerPostId: 'Post' },
  run: namePressure,
  done: changedPressure('PressureNamed', 'It is on the register.'),
  answer,
});

commandField('changePressure', {
  description: 'Puts the words or the owner of a pressure right; its history keeps what they were.',
  need,
  input: ChangePressureInput,
  ids: { ...ids, ownerPostId: 'Post' },
  run: changePressure,
  done: changedPressure('PressureChanged', 'It is changed.'),
  answer,
  currentId,
});

commandField('costPressure', {
  description: 'Says what a pressure costs; the medium-term plan may take it from then on.',
  need,
  input: CostPressureInput,
  ids,
  run: costPressure,
  done: changedPressure('PressureCosted', 'Its cost is known.'),
  answer,
  currentId,
});

commandField('fundPressure', {
  description: 'Says what pays for a pressure outside the plan.',
  need,
  input: FundPressureInput,
  ids,
  run: fundPressure,
  done: changedPressure('PressureFunded', 'It is funded.'),
  answer,
  currentId,
});

commandField('closePressure', {
  description: 'Closes a pressure with its reason; it stays on the register.',
  need,
  input: ClosePressureInput,
  ids,
  run: closePressure,
  done: changedPressure('PressureClosed', 'It is closed.'),
  answer,
  currentId,
});
