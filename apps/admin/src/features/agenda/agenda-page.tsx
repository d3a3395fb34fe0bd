import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import type { CalendarDate } from '@concordat/domain/kernel';
import {
  Breadcrumbs,
  ButtonLink,
  CouldNotOpen,
  DateText,
  LoadingState,
  longDate,
  NotFound,
  PageHeading,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import { AddItemForm } from './add-item-form.tsx';
import './agenda.css';
import { agendaQuery } from './agenda.graphql.ts';
import { AgendaItems } from './agenda-items.tsx';
import { paperCounts, wholeTime } from './agenda-words.ts';
import { CarryForward } from './carry-forward.tsx';
import { PublishAgenda } from './publish-agenda.tsx';
import { type ShownAgenda, waitingFor } from './shown-agenda.ts';

/** The agenda of a meeting while the office works on it: what waits, the items, what to put right, and publication. */
export function AgendaPage({ meetingId }: { meetingId: string }) {
  const { data, loading, error, refetch } = useQuery(agendaQuery, { variables: { meetingId } });
  const agenda = data?.agenda;
  useDocumentTitle('Agenda', 'Admin');

  if (error && !agenda) {
    return <CouldNotOpen what="The agenda" error={error} again={refetch} />;
  }
  if (loading && !agenda) return <LoadingState what="the agenda" />;
  if (!agenda) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return <OpenAgenda agenda={agenda} refresh={() => void refetch()} />;
}

function OpenAgenda({ agenda, refresh }: { agenda: ShownAgenda; refresh: () => void }) {
  const { office } = useSignedIn();
  const { meeting, forum, items, allowedCommands } = agenda;
  const waiting = waitingFor(agenda, office.today as CalendarDate);
  const may = (command: string) => allowedCommands.includes(command);
  const time = wholeTime(items);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Meetings', href: '/admin/meetings' },
          { label: longDate(meeting.heldOn), href: `/admin/meetings/${meeting.id}` },
        ]}
      />
      <PageHeading
        caption={forum.name}
        title={
          <>
            Agenda of <DateText date={meeting.heldOn} />
            {items.length > 0 && `: ${paperCounts(items)}`}
          </>
        }
        action={
          meeting.status === 'planned' ? (
            <ButtonLink href={`/admin/forums/${forum.id}/plan`} weight="secondary">
              Open the forward plan
            </ButtonLink>
          ) : (
            <ButtonLink href={`/resource-group/meetings/${meeting.id}`} target="_self" weight="secondary">
              See it as members do
            </ButtonLink>
          )
        }
      >
        <p className="govuk-body">
          <Tag tone={meeting.status === 'planned' ? 'quiet' : 'active'}>{statusWords(meeting.status)}</Tag>{' '}
          {time && `Planned to take ${time}.`}
        </p>
      </PageHeading>
      <CarryForward agenda={agenda} waiting={waiting} mayCarry={may('CarryForward')} />
      {items.length > 0 && <AgendaItems agenda={agenda} refresh={refresh} />}
      {may('AddAgendaItem') && <AddItemForm agenda={agenda} />}
      {may('PublishAgenda') && items.length > 0 && <PublishAgenda agenda={agenda} refresh={refresh} />}
    </>
  );
}

function statusWords(status: ShownAgenda['meeting']['status']): string {
  if (status === 'planned') return 'Not out yet';
  if (status === 'agendaPublished') return 'Out: numbers stay, late items are supplements';
  return 'The meeting is over: the agenda stays as it was';
}
