import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { Month } from '@concordat/domain/kernel';
import { Checkboxes, errorFor, longMonth, Select } from '@concordat/ui';
import { setBudgetHolderMutation } from './budget-holders.graphql.ts';
import type { Holders } from './budget-holders-page.tsx';

const nobody = 'nobody';

/** Lines given to a post from an open month on, or taken from whoever held them. */
export function SetHolderForm({ held, onStale }: { held: Holders; onStale: () => void }) {
  const command = useCommand(setBudgetHolderMutation, ['BudgetHolders']);
  const { ledger, lines, posts, openMonths } = held;

  function send(form: FormData) {
    const lineIds = form.getAll('lineIds').map(String);
    const post = String(form.get('postId') ?? '');
    const errors = [
      ...(post === '' ? [{ field: 'postId', message: 'Choose a post, or nobody any more' }] : []),
      ...(lineIds.length === 0
        ? [{ field: 'lineIds', message: 'Choose the lines the post answers for' }]
        : []),
    ];
    if (errors.length > 0) return errors;
    const input = {
      ledgerId: ledger.id,
      lineIds,
      postId: post === nobody ? null : post,
      from: String(form.get('from')) as Month,
      expectedVersion: ledger.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Say who answers for lines"
      button="Save the holder"
      done="The holder is on record."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="postId"
        label="Post"
        prompt="Choose a post"
        choices={[
          ...posts.map(({ id, title }) => ({ value: id, label: title })),
          { value: nobody, label: 'Nobody any more' },
        ]}
        error={errorFor(command.errors, 'postId')}
      />
      <Select
        name="from"
        label="From"
        choices={openMonths.map((month) => ({ value: month, label: longMonth(month) }))}
        error={errorFor(command.errors, 'from')}
      />
      <Checkboxes
        name="lineIds"
        label="Lines"
        choices={lines.map(({ id, code, title, holder }) => ({
          value: id,
          label: `${code} ${title}${holder === null ? '' : ` (${holder})`}`,
        }))}
        error={errorFor(command.errors, 'lineIds')}
      />
    </CommandForm>
  );
}
