import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, PageNotice, Select, typed, typedDate } from '@concordat/ui';
import { implementForumChangeMutation } from './forum-commands.graphql.ts';
import { changeInWords, type OfferedForum, openBusinessWords, type ShownChange } from './forum-words.ts';

/** Does what was agreed: each piece of open business is given a successor, then the forums end in one step. */
export function ImplementChangeForm({
  change,
  forums,
  onStale,
}: {
  change: ShownChange;
  forums: readonly OfferedForum[];
  onStale: () => void;
}) {
  const command = useCommand(implementForumChangeMutation, ['ForumPage', 'Forums']);
  const field = (name: string) => `${name}-${change.id}`;
  const staying = forums.filter(
    ({ id, status }) => status === 'active' && change.forums.every((forum) => forum.id !== id),
  );
  const intoId = change.into?.id ?? '';
  const isIntoActive = change.into === null || staying.some(({ id }) => id === intoId);
  const what = changeInWords(change);

  function send(form: FormData) {
    const on = typedDate(form, field('on'), 'First day');
    if ('error' in on) return [on.error];
    const successors = change.openBusiness.flatMap(({ kind, id }) => {
      const forumId = typed(form, field(`${kind}-${id}`));
      return forumId === '' ? [] : [{ kind, id, forumId }];
    });
    const input = { changeId: change.id, on: on.date, successors, expectedVersion: change.version };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary={`Implement: ${what}`}
      button={`${what.charAt(0).toUpperCase()}${what.slice(1)}`}
      command={command}
      send={send}
      onStale={onStale}
    >
      {!isIntoActive && (
        <PageNotice tone="caution" title={`${change.into?.name ?? 'That forum'} is not active yet.`}>
          Establish it first.
        </PageNotice>
      )}
      {change.hiddenBusinessCount > 0 && (
        <PageNotice
          tone="caution"
          title={`${change.hiddenBusinessCount} more ${change.hiddenBusinessCount === 1 ? 'piece of business is' : 'pieces of business are'} open that you may not read.`}
        >
          Ask somebody who may read them to do this, so that each has a successor.
        </PageNotice>
      )}
      {change.openBusiness.length > 0 && (
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            Who takes over what is open
          </legend>
          {change.openBusiness.map(({ kind, id, title, forum }) => (
            <Select
              key={`${kind}-${id}`}
              name={field(`${kind}-${id}`)}
              label={title}
              hint={`${openBusinessWords[kind]}${forum ? `, ${forum.name}` : ''}`}
              prompt="Choose a successor"
              defaultValue={isIntoActive ? intoId : ''}
              choices={staying.map(({ id: value, name }) => ({ value, label: name }))}
            />
          ))}
        </fieldset>
      )}
      <DateField
        name={field('on')}
        label="First day"
        hint="The day it takes effect"
        error={errorFor(command.errors, field('on')) ?? errorFor(command.errors, 'on')}
      />
    </CommandForm>
  );
}
