import { useQuery } from '@apollo/client/react';
import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Radios, Select, TextArea, typed, typedDate } from '@concordat/ui';
import {
  decidePublicationMutation,
  makeNoticeReadyMutation,
  noticeRegistersQuery,
  recordConditionMetMutation,
  returnNoticeMutation,
  withdrawNoticeMutation,
} from './notice-commands.graphql.ts';
import type { FormOfNotice } from './shown-notice.ts';

/** What may be done with a notice besides writing it, each behind its own question. */
export function NoticeForms({ notice, onStale }: FormOfNotice) {
  const may = (command: string) => notice.allowedCommands.includes(command);
  const given = { notice, onStale };
  if (notice.allowedCommands.length === 0) return null;
  return (
    <section aria-label="What to do with it" className="cc-no-print">
      <h2 className="govuk-heading-m">What to do with it</h2>
      {may('MakeNoticeReady') && <MakeReadyForm {...given} />}
      {may('RecordConditionMet') && <ConditionMetForm {...given} />}
      {may('DecidePublication') && <PublicationForm {...given} />}
      {may('ReturnNotice') && <ReturnForm {...given} />}
      {may('WithdrawNotice') && <WithdrawForm {...given} />}
    </section>
  );
}

function MakeReadyForm({ notice, onStale }: FormOfNotice) {
  const command = useCommand(makeNoticeReadyMutation);
  const { data } = useQuery(noticeRegistersQuery);
  const posts =
    data?.noticeRegisters.edges.find(({ node }) => node.body.id === notice.body.id)?.node.posts ?? [];
  return (
    <CommandForm
      summary="Put it forward to be signed"
      button="Ask for the signature"
      command={command}
      send={(form) =>
        command.run({
          input: {
            noticeId: notice.id,
            signatoryPostId: typed(form, 'signatoryPostId'),
            expectedVersion: notice.version,
          },
        })
      }
      onStale={onStale}
    >
      <Select
        name="signatoryPostId"
        label="Who signs it"
        hint="The head of the body, or a post the scheme of delegation gives the power"
        choices={posts.map(({ id, title }) => ({ value: id, label: title }))}
        error={errorFor(command.errors, 'signatoryPostId')}
      />
    </CommandForm>
  );
}

function ConditionMetForm({ notice, onStale }: FormOfNotice) {
  const command = useCommand(recordConditionMetMutation);

  function send(form: FormData) {
    const day = typedDate(form, 'metOn', 'Day it was met');
    if ('error' in day) return [day.error];
    const input = {
      noticeId: notice.id,
      on: day.date,
      note: typed(form, 'note'),
      expectedVersion: notice.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Record that the condition is met"
      button="Record it as met"
      command={command}
      send={send}
      onStale={onStale}
    >
      <p className="govuk-body">The decision is subject to: {notice.condition}</p>
      <DateField
        name="metOn"
        label="Day it was met"
        error={errorFor(command.errors, 'metOn') ?? errorFor(command.errors, 'on')}
      />
      <TextArea name="note" label="How it was met" rows={3} error={errorFor(command.errors, 'note')} />
    </CommandForm>
  );
}

function PublicationForm({ notice, onStale }: FormOfNotice) {
  const command = useKeyedCommand(decidePublicationMutation);

  function send(form: FormData) {
    const choice = typed(form, 'choice');
    if (choice === '') return [{ field: 'choice', message: 'Say what is published' }];
    const input = {
      noticeId: notice.id,
      choice: choice as 'full' | 'summary' | 'withheld',
      summary: typed(form, 'summary') || null,
      reason: typed(form, 'publicationReason') || null,
      expectedVersion: notice.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Decide on publication"
      button="Record the decision on publication"
      command={command}
      send={send}
      onStale={onStale}
    >
      <Radios
        name="choice"
        label="What is published"
        choices={[
          { value: 'full', label: 'All of it', hint: 'The other bodies of the area read it too' },
          { value: 'summary', label: 'A summary' },
          { value: 'withheld', label: 'Nothing' },
        ]}
        error={errorFor(command.errors, 'choice')}
      />
      <TextArea
        name="summary"
        label="The summary (if one is published)"
        rows={3}
        error={errorFor(command.errors, 'summary')}
      />
      <TextArea
        name="publicationReason"
        label="Why not all of it (if not)"
        rows={2}
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}

function ReturnForm({ notice, onStale }: FormOfNotice) {
  const command = useCommand(returnNoticeMutation);
  return (
    <CommandForm
      summary="Take it back to a draft"
      button="Take it back"
      command={command}
      send={(form) => command.run({ input: reasonOf(form, notice, 'returnReason') })}
      onStale={onStale}
    >
      <TextArea
        name="returnReason"
        label="Why it goes back"
        rows={2}
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}

function WithdrawForm({ notice, onStale }: FormOfNotice) {
  const command = useCommand(withdrawNoticeMutation);
  return (
    <CommandForm
      summary="Withdraw it"
      button="Withdraw it for good"
      command={command}
      send={(form) => command.run({ input: reasonOf(form, notice, 'withdrawReason') })}
      onStale={onStale}
    >
      <p className="govuk-body">Its number stays in the register with the reason.</p>
      <TextArea
        name="withdrawReason"
        label="Why it is withdrawn"
        rows={2}
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}

function reasonOf(form: FormData, notice: FormOfNotice['notice'], field: string) {
  return { noticeId: notice.id, reason: typed(form, field), expectedVersion: notice.version };
}
