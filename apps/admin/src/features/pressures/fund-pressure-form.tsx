import { useCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import { errorFor, exactMoney, Select, TextField, typed } from '@concordat/ui';

import { fundPressureMutation } from './pressure-desk.graphql.ts';
import type { DeskStep } from './pressure-steps.tsx';

/** What pays for a pressure outside the plan, with the draw on reserves where the register of reserves has one. */
export function FundPressureForm({ pressure, registers, onStale }: DeskStep) {
  const command = useCommand(fundPressureMutation, ['PressureDesk']);
  const errors = onFields(command.errors, { source: 'fundSource' });
  const error = (field: string) => errorFor(errors, field);
  const draws = registers.edges
    .flatMap(({ node }) => node.movements)
    .filter(({ kind, cancelledBecause }) => kind === 'draw' && cancelledBecause === null);

  function send(form: FormData) {
    return command.run({
      input: {
        pressureId: pressure.id,
        from: typed(form, 'from'),
        source: typed(form, 'fundSource'),
        drawId: typed(form, 'drawId') || null,
        expectedVersion: pressure.version,
      },
    });
  }

  return (
    <CommandForm
      summary={pressure.funding === null ? 'Say what pays for it' : 'Say what pays for it now'}
      button="Save what pays for it"
      done="It is on the register."
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="from"
        label="Paid for by"
        hint="Such as the Budget Assistance reserve"
        defaultValue={pressure.funding?.from ?? ''}
        error={error('from')}
      />
      <TextField
        name="fundSource"
        label="Where that is written"
        defaultValue={pressure.funding?.source ?? ''}
        error={error('fundSource')}
      />
      <Select
        name="drawId"
        label="Draw on reserves"
        key={pressure.funding?.draw?.id ?? ''}
        defaultValue={pressure.funding?.draw?.id ?? ''}
        choices={[
          { value: '', label: 'No draw is recorded' },
          ...draws.map(({ id, reserveName, year, amount, purpose }) => ({
            value: id,
            label: `${reserveName}, ${year}: ${exactMoney(amount)} for ${purpose}`,
          })),
        ]}
        error={error('drawId')}
      />
    </CommandForm>
  );
}
