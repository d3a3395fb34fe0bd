import { useQuery } from '@apollo/client/react';
import { ConflictNotice, useCommand } from '@concordat/app-frame';
import {
  Breadcrumbs,
  Button,
  CouldNotOpen,
  DateText,
  ErrorSummary,
  errorFor,
  Link,
  LoadingState,
  NotFound,
  PageHeading,
  Radios,
  SummaryList,
  Tag,
  TextArea,
  Timeline,
  useDocumentTitle,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import type { ActionPageQuery, ActionStatus } from '../../generated/graphql.ts';
import { statusWords } from './action-filters.ts';
import { actionQuery, updateActionMutation } from './action-log.graphql.ts';

type ShownAction = NonNullable<ActionPageQuery['action']>;

/** One action: what, who, by when, where it was raised, and all that was reported on it since. */
export function ActionPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(actionQuery, { variables: { id } });
  const action = data?.action;
  useDocumentTitle(action?.text ?? 'Action', 'Resource Group');

  if (error && !action) {
    return <CouldNotOpen what="The action" error={error} again={refetch} />;
  }
  if (loading && !action) return <LoadingState what="the action" />;
  if (!action) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Actions', href: '/resource-group/actions' }]} />
      <PageHeading caption={`Action of ${action.forum.name}`} title={action.text} />
      <SummaryList rows={factsOf(action)} />
      {action.allowedCommands.includes('UpdateAction') && (
        <UpdateActionForm action={action} onStale={() => void refetch()} />
      )}
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={historyOf(action)} />
      {action.updates.length === 0 && <p className="govuk-body">Nothing has been reported on it yet.</p>}
    </>
  );
}

/** What was reported, and when the owner was reminded. */
function historyOf({ updates, reminders }: ShownAction) {
  const reported = updates.map((update) => ({
    key: update.id,
    title: headlineOf(update),
    by: update.byName,
    when: { instant: update.at },
    children: update.note,
  }));
  const reminded = reminders.map(({ id, at, byName }) => ({
    key: id,
    title: 'The owner was reminded',
    by: byName,
    when: { instant: at },
  }));
  return [...reported, ...reminded];
}

function factsOf(action: ShownAction) {
  return [
    {
      key: 'status',
      label: 'Status',
      value: action.isOverdue ? (
        <>
          <Tag tone="alarm">Overdue</Tag> {action.daysOverdue} days late
        </>
      ) : (
        <Tag tone={action.status === 'closed' ? 'quiet' : 'active'}>{statusWords[action.status]}</Tag>
      ),
    },
    {
      key: 'owner',
      label: 'Owner',
      value: [action.ownerPost, action.ownerBodyName].filter(Boolean).join(', ') || 'Nobody is named',
    },
    {
      key: 'due',
      label: 'Due',
      value: action.dueOn ? (
        <>
          <DateText date={action.dueOn} />
          {action.duePrinted && ` (minuted as “${action.duePrinted}”)`}
        </>
      ) : (
        (action.duePrinted ?? 'No date was set')
      ),
    },
    {
      key: 'raised',
      label: 'Raised',
      value: (
        <Link
          href={`/resource-group/meetings/${action.raisedAt.id}${action.minutesId ? `?minutes=${action.minutesId}#${action.id}` : ''}`}
        >
          <DateText date={action.raisedAt.heldOn} />
          {action.paragraphNumber && `, minute ${action.paragraphNumber}`}
          {action.minutesItemTitle && `, ${action.minutesItemTitle}`}
        </Link>
      ),
    },
  ];
}

function UpdateActionForm({ action, onStale }: { action: ShownAction; onStale: () => void }) {
  const command = useCommand(updateActionMutation, ['ActionPage']);
  const [note, setNote] = useState('');
  const [status, setStatus] = useState<ActionStatus>(action.status);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (note.trim() === '') {
      command.refuse([{ field: 'note', message: 'Say what has happened' }]);
      return;
    }
    const done = await command.run({
      input: { actionId: action.id, note, status, expectedVersion: action.version },
    });
    if (done) setNote('');
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale}>
        What you typed is still here and has not been saved.
      </ConflictNotice>
      <h2 className="govuk-heading-m">Report on it</h2>
      <TextArea
        name="note"
        label="What has happened"
        rows={3}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={errorFor(command.errors, 'note')}
      />
      <Radios
        name="status"
        label="Status"
        isInline
        choices={Object.entries(statusWords).map(([value, label]) => ({ value, label }))}
        value={status}
        onChange={(value) => setStatus(value as ActionStatus)}
        error={errorFor(command.errors, 'status')}
      />
      <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
        Save the report
      </Button>
    </form>
  );
}

function headlineOf({ statusBefore, statusAfter }: ShownAction['updates'][number]): string {
  return statusBefore === statusAfter
    ? 'Progress reported'
    : `${statusWords[statusBefore]} to ${statusWords[statusAfter].toLowerCase()}`;
}
