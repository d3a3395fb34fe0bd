import { adviceKinds, decisionKinds } from '@concordat/domain/meetings';
import { z } from 'zod';
import { penceField, textField } from '../command-fields.ts';

export const decisionKindField = z.enum(decisionKinds);

/** What a decision is worth; never negative. */
export const valueField = penceField.refine((value) => value >= 0, 'Give an amount of nothing or more.');

export const numberField = z.int().min(1).max(9_999);

export const yearField = z.int().min(2012, 'Policing bodies began in 2012.').max(2099);

const paragraph = textField(8_000);

export const noticeTextForm = z.strictObject({
  title: textField(300),
  kind: decisionKindField,
  value: valueField.nullable(),
  decision: paragraph,
  reasons: paragraph,
  options: z
    .array(z.strictObject({ title: textField(400), isChosen: z.boolean(), reason: textField(2_000) }))
    .max(12, 'Give at most 12 options.')
    .readonly(),
  whyNoOptions: textField(1_000).nullable(),
  advice: z
    .array(z.strictObject({ kind: z.enum(adviceKinds), adviser: textField(200), text: textField(4_000) }))
    .max(9, 'Give at most 9 pieces of advice.')
    .readonly(),
  conflicts: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('declared'), text: textField(2_000) }),
    ])
    .nullable(),
  objectives: z.array(textField(300)).max(12, 'Give at most 12 objectives.').readonly(),
  whyNoObjectives: textField(1_000).nullable(),
  contact: textField(200),
  condition: textField(1_000).nullable(),
});
