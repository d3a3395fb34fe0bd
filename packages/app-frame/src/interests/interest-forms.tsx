import type { TypedDocumentNode } from '@apollo/client';
import { interestKinds } from '@concordat/domain/interests';
import type { CalendarDate } from '@concordat/domain/kernel';
import {
  Button,
  Checkboxes,
  DateField,
  ErrorSummary,
  errorFor,
  Radios,
  Select,
  TextArea,
  TextField,
  typed,
  typedDate,
} from '@concordat/ui';
import { useMemo } from 'react';
import { useCommand } from '../command/use-command.ts';
import { useKeyedCommand } from '../command/use-keyed-command.ts';
import { CommandForm } from '../command-form/command-form.tsx';
import {
  interestKindWords,
  runningInterestsOf,
  type ShownInterest,
  type ShownInterests,
} from './interest-words.ts';

/** The commands of the register, as each app asks them, and the queries that show what they change. */
export type InterestCommands = {
  readonly register: TypedDocumentNode<unknown, { input: RegisterInput }>;
  readonly end: TypedDocumentNode<unknown, { input: EndInput }>;
  readonly returned: TypedDocumentNode<unknown, { input: ReturnInput }>;
  readonly refetch: readonly string[];
};

type RegisterInput = {
  personId: string;
  kind: ShownInterest['kind'];
  isOfPartner: boolean;
  what: string;
  since: CalendarDate;
  isSensitive: boolean;
  idempotencyKey: string;
};
type EndInput = { interestId: string; on: CalendarDate; reason: string; expectedVersion: number };
type ReturnInput = { personId: string; isNil: boolean; idempotencyKey: string };

/** Puts an interest on the register. */
export function RegisterInterestForm({
  personId,
  commands,
}: {
  personId: string;
  commands: InterestCommands;
}) {
  const command = useKeyedCommand(commands.register, commands.refetch);
  const error = (field: string) => errorFor(command.errors, field);

  function send(form: FormData) {
    const kind = typed(form, 'kind');
    const since = typedDate(form, 'since', 'Day it began');
    if (kind === '') return [{ field: 'kind', message: 'Choose the category' }];
    if ('error' in since) return [since.error];
    return command.run({
      input: {
        personId,
        kind: kind as ShownInterest['kind'],
        isOfPartner: form.get('whose') === 'partner',
        what: typed(form, 'what'),
        since: since.date,
        isSensitive: form.has('isSensitive'),
      },
    });
  }

  return (
    <CommandForm
      summary="Register an interest"
      button="Put it on the register"
      command={command}
      send={send}
      done="It is on the register."
    >
      <Select
        name="kind"
        label="Category"
        prompt="Choose a category"
        choices={interestKinds.map((kind) => {
          const [label, hint] = interestKindWords[kind];
          return { value: kind, label: `${label}: ${hint}` };
        })}
        error={error('kind')}
      />
      <TextArea
        name="what"
        label="What it is"
        hint="As somebody who has never heard of it would understand it"
        rows={2}
        error={error('what')}
      />
      <Radios
        name="whose"
        label="Whose it is"
        isSmall
        choices={[
          { value: 'own', label: 'Own' },
          { value: 'partner', label: 'Of a spouse, a civil partner or somebody lived with as such' },
        ]}
        defaultValue="own"
      />
      <DateField name="since" label="Day it began" error={error('since')} />
      <Checkboxes
        name="isSensitive"
        label="Sensitive"
        isSmall
        choices={[
          {
            value: 'sensitive',
            label: 'Its details could lead to violence or intimidation: only those cleared read them',
          },
        ]}
        error={error('isSensitive')}
      />
    </CommandForm>
  );
}

/** Says that an interest is over. */
export function EndInterestForm({
  interest: { id, version },
  name,
  commands,
  onStale,
}: {
  interest: ShownInterest;
  /** Tells the forms of one page apart. */
  name: string;
  commands: InterestCommands;
  onStale: () => void;
}) {
  const command = useCommand(commands.end, commands.refetch);
  const fieldOf = (field: string) => `${field}-${id}`;
  const errors = useMemo(
    () =>
      command.errors.map((error) =>
        error.field === 'on' || error.field === 'reason'
          ? { ...error, field: `${error.field}-${id}` }
          : error,
      ),
    [command.errors, id],
  );

  function send(form: FormData) {
    const on = typedDate(form, fieldOf('on'), 'Last day');
    if ('error' in on) return [on.error];
    return command.run({
      input: {
        interestId: id,
        on: on.date,
        reason: typed(form, fieldOf('reason')),
        expectedVersion: version,
      },
    });
  }

  return (
    <CommandForm
      summary={`End: ${name}`}
      button="It is over"
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <DateField name={fieldOf('on')} label="Last day" error={errorFor(errors, fieldOf('on'))} />
      <TextField
        name={fieldOf('reason')}
        label="Why it is none any more"
        error={errorFor(errors, fieldOf('reason'))}
      />
    </CommandForm>
  );
}

/** Confirms what is registered, or that there is nothing to register: one press. */
export function ReturnButton({
  part,
  personId,
  commands,
}: {
  part: ShownInterests;
  personId: string;
  commands: InterestCommands;
}) {
  const command = useKeyedCommand(commands.returned, commands.refetch);
  const count = runningInterestsOf(part).length;
  const isNil = count === 0;
  const words = isNil ? 'Nothing to register: make a nil return' : `Confirm that this is everything`;
  return (
    <>
      <ErrorSummary errors={command.errors} />
      <Button
        weight={part.isReturnLate ? 'primary' : 'secondary'}
        onClick={() => void command.run({ input: { personId, isNil } })}
        busy={command.isBusy ? 'Saving' : undefined}
      >
        {words}
      </Button>
    </>
  );
}
