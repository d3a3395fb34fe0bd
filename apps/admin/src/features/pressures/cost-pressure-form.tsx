import { useCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import { Button, Checkboxes, errorFor, TextField, typed } from '@concordat/ui';
import { useState } from 'react';
import { mostYears, readCost, yearsAtFirst } from './cost-draft.ts';

import { costPressureMutation } from './pressure-desk.graphql.ts';
import type { DeskStep } from './pressure-steps.tsx';

/** What a pressure costs from a year on; the medium-term plan is offered it from then on. */
export function CostPressureForm({ pressure, onStale }: DeskStep) {
  const command = useCommand(costPressureMutation, ['PressureDesk']);
  const { cost } = pressure;
  const [isRecurring, setComesAgain] = useState(cost?.isRecurring ?? false);
  const [years, setYears] = useState(Math.max(yearsAtFirst, cost?.amounts.length ?? 0));
  const errors = onFields(command.errors, { source: 'costSource', amounts: 'amount-0' });
  const error = (field: string) => errorFor(errors, field);

  function send(form: FormData) {
    const amounts = Array.from({ length: years }, (_, at) => typed(form, `amount-${at}`));
    const read = readCost(typed(form, 'firstYear'), amounts, typed(form, 'likelihood'));
    if ('errors' in read) return read.errors;
    return command.run({
      input: {
        pressureId: pressure.id,
        amounts: read.amounts as never,
        isRecurring,
        likelihood: read.likelihood,
        source: typed(form, 'costSource'),
        expectedVersion: pressure.version,
      },
    });
  }

  return (
    <CommandForm
      summary={cost === null ? 'Say what it costs' : 'Say what it costs now'}
      button="Save the cost"
      done="The cost is on the register, and the plan is offered it."
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="firstYear"
        label="First year"
        hint="Such as 2017/18"
        width={10}
        defaultValue={cost?.amounts[0]?.year ?? ''}
        error={error('firstYear')}
      />
      {Array.from({ length: years }, (_, at) => {
        const was = cost?.amounts[at]?.amount;
        return (
          <TextField
            key={at}
            name={`amount-${at}`}
            label={
              at === 0 ? 'Amount in the first year' : `Amount ${at === 1 ? 'one year' : `${at} years`} later`
            }
            prefix="£"
            width={10}
            defaultValue={was === undefined ? '' : String(was / 100)}
            error={error(`amount-${at}`)}
          />
        );
      })}
      {years < mostYears && (
        <Button weight="secondary" onClick={() => setYears(years + 1)}>
          Add another year
        </Button>
      )}
      <Checkboxes
        name="isRecurring"
        label="After the last of them"
        isSmall
        choices={[{ value: 'yes', label: 'The last amount comes again every year' }]}
        values={isRecurring ? ['yes'] : []}
        onChange={(values) => setComesAgain(values.includes('yes'))}
      />
      <TextField
        name="likelihood"
        label="How likely it is, in per cent"
        width={4}
        inputMode="decimal"
        defaultValue={cost === null ? '100' : String(cost.likelihood / 10_000)}
        error={error('likelihood')}
      />
      <TextField
        name="costSource"
        label="Where the amounts come from"
        defaultValue={cost?.source ?? ''}
        error={error('costSource')}
      />
    </CommandForm>
  );
}
