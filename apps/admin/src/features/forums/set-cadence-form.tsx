import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Radios, TextField, typed, typedDate } from '@concordat/ui';
import { setForumCadenceMutation } from './forum-commands.graphql.ts';
import type { FormOfForum } from './forum-forms.tsx';

/** How often the forum meets from a day on. */
export function SetCadenceForm({ forum, onStale }: FormOfForum) {
  const command = useCommand(setForumCadenceMutation, ['ForumPage', 'Forums']);

  function send(form: FormData) {
    const day = typedDate(form, 'cadenceFrom', 'First day');
    if ('error' in day) return [day.error];
    const every = typed(form, 'every');
    if (!/^\d*$/.test(every)) return [{ field: 'every', message: 'Enter a whole number' }];
    const input = {
      forumId: forum.id,
      from: day.date,
      words: typed(form, 'words'),
      rhythm:
        every === ''
          ? null
          : {
              every: Number(every),
              unit: typed(form, 'unit') === 'weeks' ? ('weeks' as const) : ('months' as const),
            },
      expectedVersion: forum.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Change how often it meets"
      button="Change how often it meets"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="words"
        label="How often it meets"
        hint="For example, monthly"
        width={20}
        error={errorFor(command.errors, 'words')}
      />
      <TextField
        name="every"
        label="Every (if there is a rhythm)"
        hint="A number; meetings are planned from it"
        width={3}
        inputMode="numeric"
        error={errorFor(command.errors, 'every')}
      />
      <Radios
        name="unit"
        label="Weeks or months"
        isInline
        defaultValue="months"
        choices={[
          { value: 'weeks', label: 'Weeks' },
          { value: 'months', label: 'Months' },
        ]}
      />
      <DateField
        name="cadenceFrom"
        label="From"
        error={errorFor(command.errors, 'cadenceFrom') ?? errorFor(command.errors, 'from')}
      />
    </CommandForm>
  );
}
