import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import type { ShownGovernance } from '@concordat/app-frame/governance';
import type { GoverningDocumentKind } from '@concordat/domain/governance';
import { DateField, errorFor, Select, TextField, typed, typedDate, typedDateOrNone } from '@concordat/ui';
import { recordGoverningDocumentMutation, withdrawGoverningDocumentMutation } from './governance.graphql.ts';

const refetch = ['FinancialGovernance'];
const recordedFields = ['kind', 'title', 'edition', 'adoptedOn', 'source', 'address', 'reviewBy'] as const;

/** Puts a document on the checklist of a body. */
export function RecordDocumentForm({ governance: { body, duties } }: { governance: ShownGovernance }) {
  const command = useKeyedCommand(recordGoverningDocumentMutation, refetch);
  const named = (field: (typeof recordedFields)[number]) => `${field}-${body.id}`;
  const errors = onFields(
    command.errors,
    Object.fromEntries(recordedFields.map((field) => [field, named(field)])),
  );
  const error = (field: (typeof recordedFields)[number]) => errorFor(errors, named(field));

  function send(form: FormData) {
    const adopted = typedDate(form, named('adoptedOn'), 'Day it was adopted');
    if ('error' in adopted) return [adopted.error];
    const review = typedDateOrNone(form, named('reviewBy'), 'Day of its review');
    if ('error' in review) return [review.error];
    return command.run({
      input: {
        bodyId: body.id,
        kind: typed(form, named('kind')) as GoverningDocumentKind,
        title: typed(form, named('title')),
        edition: typed(form, named('edition')),
        adoptedOn: adopted.date,
        source: typed(form, named('source')),
        address: typed(form, named('address')) || null,
        reviewBy: review.date,
      },
    });
  }

  return (
    <CommandForm
      summary={`Record a document of ${body.shortName}`}
      button="Record it"
      command={{ ...command, errors }}
      send={send}
      done="It is on the checklist."
    >
      <Select
        name={named('kind')}
        label="What it is"
        choices={duties.map(({ kind, name }) => ({ value: kind, label: name }))}
        error={error('kind')}
      />
      <TextField name={named('title')} label="Its title" error={error('title')} />
      <TextField
        name={named('edition')}
        label="Which edition"
        hint="Its year or version"
        width={20}
        error={error('edition')}
      />
      <DateField name={named('adoptedOn')} label="Adopted on" error={error('adoptedOn')} />
      <TextField
        name={named('source')}
        label="What adopted it"
        hint="The decision, paper or minute"
        error={error('source')}
      />
      <TextField
        name={named('address')}
        label="Where the public reads it"
        hint="A reserves strategy must be published; left empty for what is not"
        error={error('address')}
      />
      <DateField
        name={named('reviewBy')}
        label="Review by"
        hint="Left empty where no day is set"
        error={error('reviewBy')}
      />
    </CommandForm>
  );
}

/** Takes off the checklist what was recorded by mistake. */
export function WithdrawDocumentForm({
  governance: { body, duties },
  onStale,
}: {
  governance: ShownGovernance;
  onStale: () => void;
}) {
  const command = useCommand(withdrawGoverningDocumentMutation, refetch);
  const documents = duties.flatMap(({ document }) => (document === null ? [] : [document]));
  const chosenField = `withdrawn-${body.id}`;
  const reasonField = `reason-${body.id}`;
  const errors = onFields(command.errors, { documentId: chosenField, reason: reasonField });
  if (documents.length === 0) return null;

  function send(form: FormData) {
    const chosen = documents.find(({ id }) => id === typed(form, chosenField));
    if (chosen === undefined) return [{ field: chosenField, message: 'Choose the document' }];
    return command.run({
      input: {
        documentId: chosen.id,
        reason: typed(form, reasonField),
        expectedVersion: chosen.version,
      },
    });
  }

  return (
    <CommandForm
      summary={`Withdraw a document of ${body.shortName}`}
      button="Withdraw it"
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <Select
        name={chosenField}
        label="Which document was recorded by mistake"
        choices={documents.map(({ id, title, edition }) => ({ value: id, label: `${title}, ${edition}` }))}
        error={errorFor(errors, chosenField)}
      />
      <TextField
        name={reasonField}
        label="Why"
        hint="The one before it is gone by again"
        error={errorFor(errors, reasonField)}
      />
    </CommandForm>
  );
}
