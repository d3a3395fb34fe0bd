import { cuts } from '@concordat/domain/finance';
import { z } from 'zod';
import { monthField, optionalTextField, textField } from '../command-fields.ts';

/** Rows in printed order, each with its depth and the codes of the lines on it. */
export const hierarchyField = z.strictObject({
  name: textField(200),
  cut: z.enum(cuts),
  from: monthField,
  rows: z
    .array(
      z.strictObject({
        depth: z.int().min(0).max(8),
        label: optionalTextField(200),
        totalLabel: optionalTextField(200),
        codes: z.array(textField(40)).max(2_000).readonly(),
      }),
    )
    .min(1)
    .max(1_000)
    .readonly(),
});
