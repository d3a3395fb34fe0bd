import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { PrudentialLimits } from '@concordat/domain/finance';
import {
  Checkboxes,
  errorFor,
  type FieldError,
  poundsAsTyped,
  readTypedMoney,
  TextField,
  typed,
} from '@concordat/ui';
import { setDebtLimitsMutation } from './debt-limits.graphql.ts';

type Amount = Exclude<keyof PrudentialLimits, 'source' | 'isTakenAsGiven'>;

const fields: readonly { name: Amount; label: string; hint: string }[] = [
  {
    name: 'authorisedLimit',
    label: 'Authorised limit',
    hint: 'The most the body may owe at any time; set by the body itself before the year begins',
  },
  {
    name: 'operationalBoundary',
    label: 'Operational boundary',
    hint: 'What it expects to owe at most; at or below the limit',
  },
  { name: 'openingDebt', label: 'Debt before the plan', hint: 'Owed at the end of the base year' },
  {
    name: 'openingRequirement',
    label: 'Capital financing requirement before the plan',
    hint: 'Capital spending of all years not yet paid for, at the end of the base year',
  },
  {
    name: 'yearlyProvision',
    label: 'Yearly provision for debt before the plan',
    hint: 'Minimum revenue provision of each year, 0 if there is none',
  },
];

type Parts = { planId: string; version: number; limits: PrudentialLimits | null; onStale: () => void };

/** States the limits of debt, and what is owed before the plan, with where they were set. */
export function DebtLimitsForm({ planId, version, limits, onStale }: Parts) {
  const command = useCommand(setDebtLimitsMutation, ['DebtPlans']);

  function send(form: FormData) {
    const amounts = fields.map(({ name, label }) => ({
      name,
      label,
      amount: readTypedMoney(typed(form, name)),
    }));
    const errors: FieldError[] = amounts
      .filter(({ amount }) => amount === null)
      .map(({ name, label }) => ({ field: name, message: `${label}: enter an amount in pounds` }));
    const source = typed(form, 'limitsSource');
    if (source === '') errors.push({ field: 'limitsSource', message: 'Say where the limits were set' });
    if (errors.length > 0) return errors;
    const stated = Object.fromEntries(amounts.map(({ name, amount }) => [name, amount]));
    return command.run({
      input: {
        planId,
        limits: { ...stated, source, isTakenAsGiven: form.get('limitsGiven') === 'given' } as never,
        expectedVersion: version,
      },
    });
  }

  return (
    <CommandForm
      summary={limits === null ? 'Set the limits of debt' : 'Change the limits of debt'}
      button="Save the limits"
      command={command}
      send={send}
      onStale={onStale}
      done="The limits are saved."
    >
      {fields.map(({ name, label, hint }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={hint}
          prefix="£"
          width={10}
          defaultValue={limits === null ? '' : poundsAsTyped(limits[name])}
          error={errorFor(command.errors, name)}
        />
      ))}
      <TextField
        name="limitsSource"
        label="Where they were set"
        hint="Such as: Treasury management strategy 2017/18, paper 8 of 18 January 2017"
        defaultValue={limits?.source ?? ''}
        error={errorFor(command.errors, 'limitsSource') ?? errorFor(command.errors, 'limits')}
      />
      <Checkboxes
        name="limitsGiven"
        label="Standing of these figures"
        isSmall
        choices={[{ value: 'given', label: 'No paper states them: they are taken as given' }]}
        defaultValues={limits?.isTakenAsGiven ? ['given'] : []}
      />
    </CommandForm>
  );
}
