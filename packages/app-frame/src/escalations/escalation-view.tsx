import { DateText, Link, StatusTag, SummaryList, Timeline } from '@concordat/ui';
import type { ReactNode } from 'react';
import { answerInWords, type ShownEscalation, sourceWords, stageWords, stepsOf } from './escalation-words.ts';

/** One matter between forums: where it comes from, who asks what of whom, and how it came back. */
export function EscalationView({
  escalation,
  base,
  forumHref,
  children,
}: Places & {
  escalation: ShownEscalation;
  /** What may be done with it, between what it is and its history. */
  children?: ReactNode;
}) {
  return (
    <>
      <p className="govuk-body">
        <StatusTag status={escalation.stage} words={stageWords} />
      </p>
      <SummaryList rows={factsOf(escalation, { base, forumHref })} />
      {children}
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

type Places = { readonly base: string; readonly forumHref: (id: string) => string };

function factsOf(one: ShownEscalation, places: Places) {
  return [
    { key: 'from', label: 'Asked by', value: <ForumLink {...places} forum={one.from} post={one.askedBy} /> },
    { key: 'to', label: 'Put to', value: <ForumLink {...places} forum={one.to} /> },
    { key: 'reason', label: 'Why', value: one.reason },
    {
      key: 'source',
      label: 'Comes from',
      value: (
        <>
          {sourceWords[one.sourceKind]}: {one.sourceText ?? 'not open to you'}
          {one.sourceMeeting && (
            <span className="cc-note-line">
              <MeetingLink {...places} meeting={one.sourceMeeting} name={one.sourceMeeting.forumName} />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'agenda',
      label: 'On the agenda of',
      value: one.askedAt ? (
        <MeetingLink {...places} meeting={one.askedAt} name={one.to?.name ?? 'the forum'} />
      ) : one.answeredAt ? (
        <MeetingLink {...places} meeting={one.answeredAt} name={one.to?.name ?? 'the forum'} />
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
        <MeetingLink {...places} meeting={one.returnedAt} name={one.from?.name ?? 'the forum'} />
      ) : (
        'No meeting yet'
      ),
    },
    ...(one.onwardOf
      ? [{ key: 'onwardOf', label: 'Passes on', value: <MatterLink {...places} matter={one.onwardOf} /> }]
      : []),
    ...one.passedOn.map((matter) => ({
      key: `passed-${matter.id}`,
      label: 'Passed on as',
      value: <MatterLink {...places} matter={matter} />,
    })),
  ];
}

function ForumLink({
  forum,
  post,
  forumHref,
}: Pick<Places, 'forumHref'> & { forum: ShownEscalation['from']; post?: string }) {
  if (forum === null) return 'A forum not open to you';
  return (
    <>
      <Link href={forumHref(forum.id)}>{forum.name}</Link>
      {post && `, ${post}`}
    </>
  );
}

function MeetingLink({
  meeting,
  name,
  base,
}: Pick<Places, 'base'> & { meeting: { id: string; heldOn: string }; name: string }) {
  return (
    <Link href={`${base}/meetings/${meeting.id}`}>
      {name}, <DateText date={meeting.heldOn} />
    </Link>
  );
}

function MatterLink({ matter, base }: Pick<Places, 'base'> & { matter: { id: string; title: string } }) {
  return <Link href={`${base}/escalations/${matter.id}`}>{matter.title}</Link>;
}
