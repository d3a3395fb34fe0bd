import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import { type CommentsReader, commentsReaderWords } from '@concordat/domain/inspections';
import { DateField, errorFor, TextArea, TextField, typed, typedDate } from '@concordat/ui';
import {
  publishInspectionCommentsMutation,
  recordCommentsCopyMutation,
  withdrawInspectionReportMutation,
} from './inspections.graphql.ts';

type OnReport = {
  readonly report: { readonly id: string; readonly version: number };
  readonly onStale: () => void;
};

const refetch = ['InspectionReport', 'InspectionReports', 'InspectionsDue'];

/** What the policing body published on the report, and where. */
export function PublishCommentsForm({ report, onStale }: OnReport) {
  const command = useKeyedCommand(publishInspectionCommentsMutation, refetch);
  const errors = onFields(command.errors, { on: 'commentsOn' });
  const error = (field: string) => errorFor(errors, field);

  function send(form: FormData) {
    const on = typedDate(form, 'commentsOn', 'Day they were published');
    if ('error' in on) return [on.error];
    return command.run({
      input: {
        reportId: report.id,
        on: on.date,
        address: typed(form, 'address'),
        comments: typed(form, 'comments'),
        chiefOfficerComments: typed(form, 'chiefOfficerComments') || null,
        response: typed(form, 'response') || null,
        expectedVersion: report.version,
      },
    });
  }

  return (
    <CommandForm
      summary="Record the published comments"
      button="They are published"
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <DateField name="commentsOn" label="Day they were published" error={error('commentsOn')} />
      <TextField name="address" label="Where they can be read" error={error('address')} />
      <TextArea name="comments" label="Comments of the policing body" error={error('comments')} />
      <TextArea
        name="chiefOfficerComments"
        label="Comments of the chief officer"
        hint="The law has the policing body invite them; left empty where none were submitted"
        error={error('chiefOfficerComments')}
      />
      <TextArea
        name="response"
        label="Response to the chief officer’s comments"
        hint="Left empty where there is none"
        error={error('response')}
      />
    </CommandForm>
  );
}

/** That a copy went to a reader the Act names. */
export function CopyForm({ report, to, onStale }: OnReport & { readonly to: CommentsReader }) {
  const command = useCommand(recordCommentsCopyMutation, refetch);
  const field = `copyOn-${to}`;
  const errors = onFields(command.errors, { on: field });

  function send(form: FormData) {
    const on = typedDate(form, field, 'Day it was sent');
    if ('error' in on) return [on.error];
    return command.run({
      input: { reportId: report.id, to, on: on.date, expectedVersion: report.version },
    });
  }

  return (
    <CommandForm
      summary={`Log the copy to ${commentsReaderWords[to]}`}
      button="It was sent"
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <DateField name={field} label="Day it was sent" error={errorFor(errors, field)} />
    </CommandForm>
  );
}

/** Takes a report off the work to do. */
export function WithdrawForm({ report, onStale }: OnReport) {
  const command = useCommand(withdrawInspectionReportMutation, refetch);

  function send(form: FormData) {
    return command.run({
      input: { reportId: report.id, reason: typed(form, 'reason'), expectedVersion: report.version },
    });
  }

  return (
    <CommandForm
      summary="Withdraw the report"
      button="Withdraw it"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="reason"
        label="Why it is no report to comment on"
        hint="Such as: entered twice, or not about this force"
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}
