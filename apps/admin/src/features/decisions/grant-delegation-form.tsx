import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { DecisionKind } from '@concordat/domain/meetings';
import {
  DateField,
  errorFor,
  Select,
  TextField,
  typed,
  typedAmount,
  typedDate,
  typedDateOrNone,
} from '@concordat/ui';
import type { NoticeRegistersQuery } from '../../generated/graphql.ts';
import { decisionKindChoices } from './decision-kind-choices.ts';
import { grantDelegationMutation } from './notice-commands.graphql.ts';

/** Puts a line in the scheme of delegation. */
export function GrantDelegationForm({
  register,
}: {
  register: NoticeRegistersQuery['noticeRegisters']['edges'][number]['node'];
}) {
  const command = useCommand(grantDelegationMutation, ['NoticeRegisters']);

  function send(form: FormData) {
    const limit = typedAmount(form, 'limit', 'The limit');
    if ('error' in limit) return [limit.error];
    const from = typedDate(form, 'from', 'First day');
    if ('error' in from) return [from.error];
    const until = typedDateOrNone(form, 'until', 'Last day');
    if ('error' in until) return [until.error];
    const input = {
      bodyId: register.body.id,
      postId: typed(form, 'postId'),
      kind: typed(form, 'delegatedKind') as DecisionKind,
      limit: limit.amount,
      from: from.date,
      until: until.date,
      source: typed(form, 'source'),
    };
    return command.run({ input });
  }

  return (
    <CommandForm summary="Delegate a power" button="Delegate the power" command={command} send={send}>
      <Select
        name="postId"
        label="Post"
        choices={register.posts.map(({ id, title }) => ({ value: id, label: title }))}
        error={errorFor(command.errors, 'postId')}
      />
      <Select
        name="delegatedKind"
        label="What it may decide"
        choices={decisionKindChoices}
        error={errorFor(command.errors, 'kind')}
      />
      <TextField
        name="limit"
        label="Up to (if there is a limit)"
        prefix="£"
        width={10}
        error={errorFor(command.errors, 'limit')}
      />
      <DateField name="from" label="First day" error={errorFor(command.errors, 'from')} />
      <DateField name="until" label="Last day (if there is one)" error={errorFor(command.errors, 'until')} />
      <TextField
        name="source"
        label="Given by"
        hint="The paper or decision"
        error={errorFor(command.errors, 'source')}
      />
    </CommandForm>
  );
}
