import { deliveryStates, liveSourceKinds, type PlanInputs, planItemKinds } from '@concordat/domain/finance';
import { type FinancialYear, parseFinancialYear, pence, ppm } from '@concordat/domain/kernel';
import { z } from 'zod';
import { textField } from '../command-fields.ts';

const yearField = z.string().transform((text, ctx): FinancialYear => {
  const year = parseFinancialYear(text);
  if (year !== null) return year;
  ctx.addIssue({ code: 'custom', message: 'Enter a financial year such as 2017/18.' });
  return z.NEVER;
});
const penceField = z.int('Enter whole pence.').transform(pence);
const rateField = z.int('Enter whole millionths; 1% is 10,000.').transform(ppm);
const keyText = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'Use small letters, figures and hyphens.');
const optional = <Of extends z.ZodType>(of: Of) => of.nullish().transform((given) => given ?? null);

const sourced = { source: textField(500), isTakenAsGiven: z.boolean() };
const named = { key: keyText, label: textField(200) };
const yearAmounts = z
  .array(z.strictObject({ year: yearField, amount: penceField }))
  .max(20)
  .readonly();

export const planItemForm = z.strictObject({
  ...named,
  ...sourced,
  kind: z.enum(planItemKinds),
  amounts: yearAmounts,
  isRecurring: z.boolean(),
  confidence: rateField,
  deliveryState: optional(z.enum(deliveryStates)),
  isOn: z.boolean(),
  loan: optional(
    z.strictObject({
      principal: penceField,
      takenIn: yearField,
      rate: rateField,
      lifeYears: z.int(),
      assetLifeYears: z.int(),
    }),
  ),
  paysFor: optional(keyText),
  oneOffReason: optional(textField(1_000)),
  withdrawnReason: optional(textField(1_000)),
  liveSource: optional(z.strictObject({ kind: z.enum(liveSourceKinds), id: textField(100) })),
});

export const debtLimitsForm = z.strictObject({
  ...sourced,
  openingRequirement: penceField,
  openingDebt: penceField,
  yearlyProvision: penceField,
  operationalBoundary: penceField,
  authorisedLimit: penceField,
});

/** A plan as it is sent in: form only; whether it can be worked out is for the rule to say. */
export const planInputsForm = z.strictObject({
  baseYear: yearField,
  yearCount: z.int(),
  drivers: z
    .array(
      z.strictObject({
        ...named,
        ...sourced,
        rates: z
          .array(z.strictObject({ year: yearField, rate: rateField }))
          .max(20)
          .readonly(),
      }),
    )
    .max(40)
    .readonly(),
  lines: z
    .array(
      z.strictObject({
        ...named,
        ...sourced,
        side: z.enum(['spend', 'financing']),
        base: penceField,
        shares: z
          .array(z.strictObject({ driver: keyText, share: rateField }))
          .max(40)
          .readonly(),
        precept: optional(
          z.strictObject({
            ...sourced,
            taxBase: z.int('Enter whole hundredths of Band D equivalents.'),
            bandD: optional(penceField),
            taxBaseDriver: keyText,
          }),
        ),
      }),
    )
    .max(1_000)
    .readonly(),
  items: z.array(planItemForm).max(500).readonly(),
  reserves: z.strictObject({ ...sourced, opening: penceField, minimum: penceField }),
  prudential: optional(debtLimitsForm),
  earlier: optional(z.strictObject({ label: textField(200), source: textField(500), gaps: yearAmounts })),
}) satisfies z.ZodType<PlanInputs>;

export const scenarioChangesForm = z.strictObject({
  rates: z
    .array(z.strictObject({ driver: keyText, year: yearField, rate: rateField }))
    .max(400)
    .readonly(),
  items: z.array(planItemForm).max(500).readonly(),
  switches: z
    .array(z.strictObject({ item: keyText, isOn: z.boolean() }))
    .max(500)
    .readonly(),
});
