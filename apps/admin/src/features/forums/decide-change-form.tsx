import { useCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Radios, TextField, typed, typedDate } from '@concordat/ui';
import { decideForumChangeMutation } from './forum-commands.graphql.ts';
import { changeInWords, type ShownChange } from './forum-words.ts';

/**
 * Records what the parent forum decided about a recommendation; with `isRejected`, that it did not agree, which answers
 * the contradiction of a forum that goes on.
 */
export function DecideChangeForm({
  change,
  isRejected = false,
  onStale,
}: {
  change: ShownChange;
  isRejected?: boolean;
  onStale: () => void;
}) {
  const command = useCommand(decideForumChangeMutation, ['ForumPage', 'Forums']);
  const [year = '', month = '', day = ''] = useSignedIn().office.today.split('-');
  const field = (name: string) => `${isRejected ? 'rejected-' : ''}${name}-${change.id}`;

  function send(form: FormData) {
    const on = typedDate(form, field('on'), 'Day of the decision');
    const isAgreed = isRejected ? 'no' : typed(form, field('isAgreed'));
    const errors = [
      ...(isAgreed === '' ? [{ field: field('isAgreed'), message: 'Say whether it was agreed' }] : []),
      ...('error' in on ? [on.error] : []),
    ];
    if ('error' in on || errors.length > 0) return errors;
    const input = {
      changeId: change.id,
      on: on.date,
      in: typed(form, field('in')),
      isAgreed: isAgreed === 'yes',
      expectedVersion: change.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary={`${isRejected ? 'Reject the recommendation' : 'Record the decision'} to ${changeInWords(change)}`}
      button={isRejected ? 'Record that it is rejected' : 'Record the decision'}
      command={command}
      send={send}
      onStale={onStale}
    >
      {!isRejected && (
        <Radios
          name={field('isAgreed')}
          label="Was it agreed?"
          isInline
          choices={[
            { value: 'yes', label: 'Agreed' },
            { value: 'no', label: 'Rejected' },
          ]}
          error={errorFor(command.errors, field('isAgreed'))}
        />
      )}
      <DateField
        name={field('on')}
        label="Day of the decision"
        {...(isRejected && {
          defaultValue: { day: String(Number(day)), month: String(Number(month)), year },
        })}
        error={errorFor(command.errors, field('on')) ?? errorFor(command.errors, 'on')}
      />
      <TextField
        name={field('in')}
        label="Where it stands"
        hint="For example, minutes of 8 January 2020, 3.2"
        error={errorFor(command.errors, 'in')}
      />
    </CommandForm>
  );
}
