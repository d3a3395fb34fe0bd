import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  DateText,
  Link,
  LoadingState,
  NotFound,
  PageHeading,
  StatusTag,
  SummaryList,
  Timeline,
  useDocumentTitle,
} from '@concordat/ui';
import { answerInWords, type ShownEscalation, sourceWords, stageWords, stepsOf } from './escalation-words.ts';
import { escalationQuery } from './escalations.graphql.ts';
import { WithdrawEscalationForm } from './withdraw-escalation-form.tsx';

/** One matter between forums: where it comes from, who asks what of whom, and how it came back. */
export function EscalationPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(escalationQuery, { variables: { id } });
  const escalation = data?.escalation;
  useDocumentTitle(escalation?.title ?? 'Matter between forums', 'Admin');
  if (error && !escalation) return <CouldNotOpen what="The matter" error={error} again={refetch} />;
  if (loading && !escalation) return <LoadingState what="the matter" />;
  if (!escalation) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Forums', href: '/admin/forums' },
          { label: 'Matters between forums', href: '/admin/escalations' },
        ]}
      />
      <PageHeading title={escalation.title} caption="Matter between forums">
        <StatusTag status={escalation.stage} words={stageWords} />
      </PageHeading>
      <SummaryList rows={factsOf(escalation)} />
      {escalation.allowedCommands.includes('WithdrawEscalation') && (
        <WithdrawEscalationForm escalation={escalation} onStale={() => void refetch()} />
      )}
      <h2 className="govuk-heading-m">History</h2>
      <Timeline
        entries={stepsOf(escalation).map(({ note, ...entry }) => ({
          ...entry,
          children: <p className="govuk-body">{note}</p>,
        }))}
      />
    </>
  );
}

function factsOf(one: ShownEscalation) {
  return [
    { key: 'from', label: 'Asked by', value: <ForumLink forum={one.from} post={one.askedBy} /> },
    { key: 'to', label: 'Put to', value: <ForumLink forum={one.to} /> },
    { key: 'reason', label: 'Why', value: one.reason },
    {
      key: 'source',
      label: 'Comes from',
      value: (
        <>
          {sourceWords[one.sourceKind]}: {one.sourceText ?? 'not open to you'}
          {one.sourceMeeting && (
            <span className="cc-note-line">
              <MeetingLink meeting={one.sourceMeeting} name={one.sourceMeeting.forumName} />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'agenda',
      label: 'On the agenda of',
      value: one.askedAt ? (
        <MeetingLink meeting={one.askedAt} name={one.to?.name ?? 'the forum'} />
      ) : one.answeredAt ? (
        <MeetingLink meeting={one.answeredAt} name={one.to?.name ?? 'the forum'} />
      ) : (
        'No meeting yet; it waits for the next agenda'
      ),
    },
    {
      key: 'answer',
      label: 'Answer',
      value: one.answeredOn === null ? 'None yet' : answerInWords(one),
    },
    {
      key: 'returned',
      label: 'Answer back before',
      value: one.returnedAt ? (
        <MeetingLink meeting={one.returnedAt} name={one.from?.name ?? 'the forum'} />
      ) : (
        'No meeting yet'
      ),
    },
    ...(one.onwardOf
      ? [{ key: 'onwardOf', label: 'Passes on', value: <MatterLink matter={one.onwardOf} /> }]
      : []),
    ...one.passedOn.map((matter) => ({
      key: `passed-${matter.id}`,
      label: 'Passed on as',
      value: <MatterLink matter={matter} />,
    })),
  ];
}

function ForumLink({ forum, post }: { forum: ShownEscalation['from']; post?: string }) {
  if (forum === null) return 'A forum not open to you';
  return (
    <>
      <Link href={`/admin/forums/${forum.id}`}>{forum.name}</Link>
      {post && `, ${post}`}
    </>
  );
}

function MeetingLink({ meeting, name }: { meeting: { id: string; heldOn: string }; name: string }) {
  return (
    <Link href={`/admin/meetings/${meeting.id}`}>
      {name}, <DateText date={meeting.heldOn} />
    </Link>
  );
}

function MatterLink({ matter }: { matter: { id: string; title: string } }) {
  return <Link href={`/admin/escalations/${matter.id}`}>{matter.title}</Link>;
}
