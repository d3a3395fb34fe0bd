import { useQuery } from '@apollo/client/react';
import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { useDeviceStore } from '@concordat/app-frame/device-store';
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  CouldNotOpen,
  DateText,
  ErrorSummary,
  LoadingState,
  longDate,
  Marking,
  NotFound,
  PageHeading,
  StatusTag,
  useDocumentTitle,
  useGoToAnchor,
} from '@concordat/ui';
import { AttendanceForm } from './attendance-form.tsx';
import { Declarations } from './declarations.tsx';
import './minutes.css';
import { minutesInHandQuery, openMinutesMutation } from './minutes.graphql.ts';
import { MinutesItem } from './minutes-item.tsx';
import { MinutesSteps } from './minutes-steps.tsx';
import { countsInWords, minutesStatusWords, presenceInWords } from './minutes-words.ts';
import type { ShownMinutes } from './shown-minutes.ts';

/**
 * The minutes of a meeting beside its agenda: who is there, what was said, resolved and asked, and their approval.
 * `anchor` is the paragraph the address points at.
 */
export function MinutesPage({ meetingId, anchor }: { meetingId: string; anchor: string | null }) {
  const { data, loading, error, refetch } = useQuery(minutesInHandQuery, { variables: { meetingId } });
  const minutes = data?.minutesInHand;
  useDocumentTitle('Minutes', 'Admin');
  useGoToAnchor(anchor, minutes?.meeting.id === meetingId);

  if (error && !minutes) {
    return <CouldNotOpen what="The minutes" error={error} again={refetch} />;
  }
  if (loading && !minutes) return <LoadingState what="the minutes" />;
  if (!minutes) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return <MinutesInHand minutes={minutes} refresh={() => void refetch()} />;
}

function MinutesInHand({ minutes, refresh }: { minutes: ShownMinutes; refresh: () => void }) {
  const { meeting, forum, status, marking, items, allowedCommands } = minutes;
  const store = useDeviceStore();
  const isOpen = allowedCommands.includes('WriteParagraph');
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Meetings', href: '/admin/meetings' },
          { label: longDate(meeting.heldOn), href: `/admin/meetings/${meeting.id}` },
        ]}
      />
      {marking && <Marking {...marking} />}
      <PageHeading
        caption={forum.name}
        title={
          <>
            Minutes of <DateText date={meeting.heldOn} />
            {status && `: ${countsInWords(minutes)}`}
          </>
        }
        action={
          <ButtonLink href={`/admin/meetings/${meeting.id}/agenda`} weight="secondary">
            Open the agenda
          </ButtonLink>
        }
      >
        {status && (
          <p className="govuk-body">
            <StatusTag status={status} words={minutesStatusWords} /> {presenceInWords(minutes)}.
          </p>
        )}
      </PageHeading>
      {status === null ? (
        <OpenMinutes minutes={minutes} refresh={refresh} />
      ) : (
        <>
          <AttendanceForm minutes={minutes} isOpen={isOpen} refresh={refresh} />
          <Declarations minutes={minutes} isOpen={isOpen} />
          {items.map((item) => (
            <MinutesItem
              key={item.id}
              minutes={minutes}
              item={item}
              isOpen={isOpen}
              store={store}
              refresh={refresh}
            />
          ))}
          <MinutesSteps minutes={minutes} refresh={refresh} />
        </>
      )}
    </>
  );
}

/** Before the meeting there is nothing to minute. */
function OpenMinutes({ minutes, refresh }: { minutes: ShownMinutes; refresh: () => void }) {
  const command = useCommand(openMinutesMutation, ['MinutesInHand']);
  const { meeting, allowedCommands, version } = minutes;
  if (!allowedCommands.includes('OpenMinutes')) {
    return <p className="govuk-body">The minutes open once the agenda is out and the day has come.</p>;
  }
  return (
    <>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={refresh}>
        {null}
      </ConflictNotice>
      <p className="govuk-body">
        The minutes open with an item for each on the agenda, as a draft that only those who write it see.
      </p>
      <Button
        onClick={() => void command.run({ input: { meetingId: meeting.id, expectedVersion: version } })}
        busy={command.isBusy ? 'Opening the minutes' : undefined}
      >
        Open the minutes
      </Button>
    </>
  );
}
