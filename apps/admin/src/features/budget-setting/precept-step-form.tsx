import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { nextPreceptSteps, panelVerdicts } from '@concordat/domain/finance';
import {
  DateField,
  errorFor,
  type FieldError,
  Radios,
  readTypedMoney,
  Select,
  TextField,
  typed,
  typedDate,
} from '@concordat/ui';
import { useState } from 'react';
import { takePreceptStepMutation } from './budget-setting.graphql.ts';
import type { ShownPrecept } from './budget-setting-page.tsx';
import { stepWords, verdictWords } from './budget-setting-words.ts';

type Parts = { bodyId: string; year: string; proposal: ShownPrecept | null; onStale: () => void };

/** Records the next step of the precept, and offers only those the regulations allow next. */
export function PreceptStepForm({ bodyId, year, proposal, onStale }: Parts) {
  const command = useCommand(takePreceptStepMutation, ['BudgetSetting', 'BudgetDuties']);
  const steps = nextPreceptSteps({ status: proposal?.status ?? null });
  const [chosen, setChosen] = useState<string | null>(null);
  if (steps.length === 0) return null;
  const kind = steps.find((step) => step === chosen) ?? (steps[0] as (typeof steps)[number]);
  const isReport = kind === 'panelReport' || kind === 'secondReport';

  function send(form: FormData) {
    const day = typedDate(form, 'on', 'Day');
    const bandD = readTypedMoney(typed(form, 'bandD'));
    const errors: FieldError[] = [
      ...('error' in day ? [day.error] : []),
      ...(!isReport && bandD === null
        ? [{ field: 'bandD', message: 'Enter the council tax at Band D, such as 188.64' }]
        : []),
      ...(isReport && typed(form, 'verdict') === ''
        ? [{ field: 'verdict', message: 'Say what the Panel says' }]
        : []),
    ];
    if (errors.length > 0 || 'error' in day) return errors;
    return command.run({
      input: {
        bodyId,
        year: year as never,
        kind,
        on: day.date as never,
        bandD: (isReport ? null : bandD) as never,
        verdict: isReport ? (typed(form, 'verdict') as never) : null,
        source: typed(form, 'source'),
        expectedVersion: proposal?.version ?? 0,
      },
    });
  }

  return (
    <CommandForm summary="" isPlain button="Record the step" command={command} send={send} onStale={onStale}>
      <Select
        name="kind"
        label="Next step"
        value={kind}
        onChange={(event) => setChosen(event.target.value)}
        choices={steps.map((value) => ({ value, label: stepWords[value] }))}
        error={errorFor(command.errors, 'kind')}
      />
      <DateField name="on" label="Day" error={errorFor(command.errors, 'on')} />
      {isReport ? (
        <Radios
          name="verdict"
          label="What the Panel says"
          choices={panelVerdicts.map((value) => ({
            value,
            label: verdictWords[value].charAt(0).toUpperCase() + verdictWords[value].slice(1),
          }))}
          error={errorFor(command.errors, 'verdict')}
        />
      ) : (
        <TextField
          name="bandD"
          label="Council tax at Band D"
          prefix="£"
          width={10}
          inputMode="decimal"
          error={errorFor(command.errors, 'bandD')}
        />
      )}
      <TextField
        name="source"
        label="The paper, letter or minute it stands in"
        error={errorFor(command.errors, 'source')}
      />
    </CommandForm>
  );
}
