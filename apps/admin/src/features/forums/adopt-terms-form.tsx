import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, longDate, Select, TextArea, TextField, typed, typedDate } from '@concordat/ui';
import { adoptTermsMutation } from './forum-commands.graphql.ts';
import type { FormOfForum } from './forum-forms.tsx';

/** A new version of the terms of reference; the ones before it stay. */
export function AdoptTermsForm({ forum, onStale }: FormOfForum) {
  const command = useCommand(adoptTermsMutation, ['ForumPage', 'Forums']);

  function send(form: FormData) {
    const day = typedDate(form, 'termsFrom', 'First day');
    if ('error' in day) return [day.error];
    const quorum = typed(form, 'quorum');
    if (!/^\d*$/.test(quorum)) return [{ field: 'quorum', message: 'Enter a whole number' }];
    const input = {
      forumId: forum.id,
      from: day.date,
      text: typed(form, 'text'),
      quorum: quorum === '' ? null : Number(quorum),
      paperId: typed(form, 'paper') || null,
      expectedVersion: forum.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Adopt new terms of reference"
      button="Adopt the terms"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextArea name="text" label="Terms of reference" rows={8} error={errorFor(command.errors, 'text')} />
      {forum.termsPapers.length > 0 && (
        <Select
          name="paper"
          label="Paper that carried them to a meeting"
          hint="Of this forum's meetings, the latest first"
          prompt="None"
          choices={forum.termsPapers.map(({ id, title, heldOn }) => ({
            value: id,
            label: `${longDate(heldOn)}: ${title}`,
          }))}
          error={errorFor(command.errors, 'paperId')}
        />
      )}
      <TextField
        name="quorum"
        label="Quorum (if they give one)"
        width={3}
        inputMode="numeric"
        error={errorFor(command.errors, 'quorum')}
      />
      <DateField
        name="termsFrom"
        label="In force from"
        error={errorFor(command.errors, 'termsFrom') ?? errorFor(command.errors, 'from')}
      />
    </CommandForm>
  );
}
