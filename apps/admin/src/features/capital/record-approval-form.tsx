import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import {
  Button,
  DateField,
  errorFor,
  type FieldError,
  Select,
  TextArea,
  TextField,
  typed,
  typedAmount,
  typedDateOrNone,
} from '@concordat/ui';
import { useState } from 'react';
import type { CapitalApprovalKind, CapitalAuthority } from '../../generated/graphql.ts';
import { recordCapitalApprovalMutation } from './capital.graphql.ts';
import { approvalKindWords, authorityWords } from './capital-words.ts';
import { type FormOfDesk, refetched, schemeChoices, schemesOf } from './desk.ts';

/** Budget comes and goes here alone: what schemes get, and what pays for it, to the penny. */
export function RecordApprovalForm({ desk, onStale }: FormOfDesk) {
  const command = useKeyedCommand(recordCapitalApprovalMutation, refetched);
  const [rows, setRows] = useState({ schemes: 1, sources: 1 });
  const { programme, financing } = desk;
  const schemes = schemeChoices(schemesOf(desk));

  function send(form: FormData) {
    const errors: FieldError[] = [];
    const date = (name: string, subject: string) => {
      const read = typedDateOrNone(form, name, subject);
      if ('date' in read) return read.date;
      errors.push(read.error);
      return null;
    };
    const money = (name: string, subject: string) => {
      const read = typedAmount(form, name, subject);
      if ('amount' in read) return read.amount;
      errors.push(read.error);
      return null;
    };
    const proposedOn = date('proposedOn', 'Day it was put forward');
    const decidedOn = date('decidedOn', 'Day of the decision');
    if (proposedOn === null && errors.length === 0) {
      errors.push({ field: 'proposedOn', message: 'Enter the day it was put forward' });
    }
    const amounts = numbers(rows.schemes).flatMap((n) => {
      const amount = money(`amount${n}`, `Amount of scheme ${n}`);
      return amount === null ? [] : [{ schemeId: typed(form, `scheme${n}`), amount }];
    });
    const parts = numbers(rows.sources).flatMap((n) => {
      const amount = money(`pays${n}`, `Amount of source ${n}`);
      const fundedBy = typed(form, `fundedBy${n}`) || null;
      return amount === null ? [] : [{ source: typed(form, `source${n}`), amount, fundedBy }];
    });
    if (errors.length > 0 || proposedOn === null) return errors;
    const input = {
      programmeId: programme.id,
      kind: typed(form, 'kind') as CapitalApprovalKind,
      reason: typed(form, 'reason'),
      proposedOn,
      authority: typed(form, 'authority') as CapitalAuthority,
      authorised: decidedOn === null ? null : { on: decidedOn, reference: typed(form, 'reference') },
      schemes: amounts,
      financing: parts,
      overspendReason: typed(form, 'overspendReason') || null,
      expectedVersion: programme.version,
    };
    return command.run({ input });
  }

  const error = (name: string) => errorFor(command.errors, name);
  return (
    <CommandForm
      summary="Record an approval, or put one forward"
      button="Record the approval"
      done="The approval is recorded."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select name="kind" label="What it does" choices={choicesOf(approvalKindWords)} error={error('kind')} />
      <TextArea name="reason" label="What it is for" rows={2} error={error('reason')} />
      <Select
        name="authority"
        label="Whose decision"
        hint={
          desk.delegations.length === 0
            ? 'The scheme of delegation of the force gives nobody a decision on capital today'
            : `Within the scheme of delegation today: ${desk.delegations.join('; ')}`
        }
        choices={choicesOf(authorityWords)}
        error={error('authority')}
      />
      <DateField name="proposedOn" label="Put forward on" error={error('proposedOn')} />
      <DateField
        name="decidedOn"
        label="Decided on (leave empty while it is only proposed)"
        error={error('decidedOn') ?? error('authorised')}
      />
      <TextField
        name="reference"
        label="Where the decision is recorded"
        hint="Such as CPCC 2016-029"
        error={error('reference')}
      />
      <fieldset className="govuk-fieldset" id="schemes">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What schemes get</legend>
        {error('schemes') !== undefined && <p className="govuk-error-message">{error('schemes')}</p>}
        {numbers(rows.schemes).map((n) => (
          <div key={n} className="cc-desk__row">
            <Select name={`scheme${n}`} label={`Scheme ${n}`} choices={schemes} />
            <TextField
              name={`amount${n}`}
              label={`Amount ${n}`}
              prefix="£"
              width={10}
              hint="Negative to take away"
              error={error(`amount${n}`)}
            />
          </div>
        ))}
        <Button weight="secondary" onClick={() => setRows({ ...rows, schemes: rows.schemes + 1 })}>
          Add another scheme
        </Button>
      </fieldset>
      <fieldset className="govuk-fieldset" id="financing">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What pays for it</legend>
        {error('financing') !== undefined && <p className="govuk-error-message">{error('financing')}</p>}
        {numbers(rows.sources).map((n) => (
          <div key={n} className="cc-desk__row">
            <Select
              name={`source${n}`}
              label={`Source ${n}`}
              choices={financing.map(({ key, label }) => ({ value: key, label }))}
            />
            <TextField
              name={`pays${n}`}
              label={`Pays ${n}`}
              prefix="£"
              width={10}
              error={error(`pays${n}`)}
            />
            <TextField name={`fundedBy${n}`} label={`Who is behind source ${n} (if not plain)`} width={20} />
          </div>
        ))}
        <Button weight="secondary" onClick={() => setRows({ ...rows, sources: rows.sources + 1 })}>
          Add another source
        </Button>
      </fieldset>
      <TextField
        name="overspendReason"
        label="Why a virement may lawfully go to an overspent scheme (if it does)"
        error={error('overspendReason')}
      />
    </CommandForm>
  );
}

function choicesOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
