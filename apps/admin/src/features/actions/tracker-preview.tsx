import { useQuery } from '@apollo/client/react';
import { ConflictNotice, useKeyedCommand } from '@concordat/app-frame';
import { actionStatusWords } from '@concordat/app-frame/action-log';
import { FindingTable } from '@concordat/app-frame/bring-cells';
import {
  Button,
  type Column,
  CouldNotOpen,
  DataTable,
  DateText,
  ErrorSummary,
  LoadingState,
  PageNotice,
} from '@concordat/ui';
import type { TrackerQuery } from '../../generated/graphql.ts';
import { takeTrackerMutation, trackerQuery } from './tracker.graphql.ts';

type Tracker = NonNullable<TrackerQuery['actionTracker']>;
type Change = Tracker['changes'][number];

/** What a tracker would change, row by row, or what is wrong with it; taken over whole or not at all. */
export function TrackerPreview({ trackerId }: { trackerId: string }) {
  const { data, loading, error, refetch } = useQuery(trackerQuery, { variables: { id: trackerId } });
  const command = useKeyedCommand(takeTrackerMutation, ['Tracker']);
  const tracker = data?.actionTracker;
  if (error && !tracker) return <CouldNotOpen what="The tracker" error={error} again={refetch} />;
  if (loading && !tracker) return <LoadingState what="the tracker" />;
  if (!tracker) return null;
  if (tracker.status === 'taken') {
    return <PageNotice tone="plain" title={`${tracker.fileName} is taken over.`} isAnnounced />;
  }
  const { changes, changeCount, faults, faultCount, version } = tracker;
  return (
    <section aria-labelledby="tracker">
      <h2 id="tracker" className="govuk-heading-m">
        {faultCount > 0
          ? `${faultCount} ${faultCount === 1 ? 'cell is' : 'cells are'} in the way; nothing can be taken over yet`
          : changeCount === 0
            ? 'Nothing in it is new'
            : `${changeCount} ${changeCount === 1 ? 'action changes' : 'actions change'}`}
      </h2>
      <p className="govuk-body">{whatElse(tracker)}</p>
      {faults.length > 0 && <FindingTable caption="What is wrong, and what to do" findings={faults} />}
      {changes.length > 0 && (
        <DataTable
          caption="What would change"
          columns={columns}
          rows={changes}
          rowKey={({ row }) => String(row)}
        />
      )}
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={() => void refetch()} />
      {tracker.allowedCommands.includes('TakeTracker') && (
        <Button
          busy={command.isBusy ? 'Taking it over' : undefined}
          onClick={() => void command.run({ input: { trackerId, expectedVersion: version } })}
        >
          Take it over
        </Button>
      )}
    </section>
  );
}

function whatElse({ fileName, rowCount, alikeCount, behindRows }: Tracker): string {
  const behind =
    behindRows.length === 0
      ? ''
      : behindRows.length === 1
        ? ` Row ${behindRows[0]} is left as it is, because the log has heard more since the file was saved.`
        : ` Rows ${inWords(behindRows)} are left as they are, because the log has heard more since the file was saved.`;
  const alike =
    alikeCount === 0 ? '' : `; ${alikeCount} ${alikeCount === 1 ? 'says' : 'say'} what the log says`;
  return `${fileName} has ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}${alike}.${behind}`;
}

/** "4, 6 and 9". */
function inWords(rows: readonly number[]): string {
  return `${rows.slice(0, -1).join(', ')} and ${rows.at(-1)}`;
}

const columns: readonly Column<Change>[] = [
  {
    key: 'text',
    head: 'Action',
    cell: ({ text, row }) => (
      <>
        {text}
        <span className="cc-note-line">Row {row}</span>
      </>
    ),
  },
  {
    key: 'status',
    head: 'Status',
    width: '10rem',
    cell: ({ statusBefore, statusAfter }) =>
      statusBefore && statusAfter
        ? `${actionStatusWords[statusBefore]} to ${actionStatusWords[statusAfter].toLowerCase()}`
        : 'Stays',
  },
  {
    key: 'due',
    head: 'Due',
    width: '11rem',
    cell: ({ dueBefore, dueAfter }) =>
      dueAfter === null ? (
        'Stays'
      ) : (
        <>
          <DateText date={dueAfter} />
          <span className="cc-note-line">
            {dueBefore === null ? 'No date before' : 'Before: '}
            {dueBefore !== null && <DateText date={dueBefore} />}
          </span>
        </>
      ),
  },
  { key: 'note', head: 'What is reported', cell: ({ note }) => note },
];
