import { agendaFacts, isToFollow } from '@concordat/domain/printed';
import { DateText, Details, EmptyState, Link, PageHeading, Tag } from '@concordat/ui';
import { lazy, Suspense } from 'react';
import { type Pack, type PackItem, packHref } from './pack-places.ts';
import { PrintPack } from './print-pack.tsx';

const OwnPackNotes = lazy(() =>
  import('./own-reading/own-pack-notes.tsx').then((part) => ({ default: part.OwnPackNotes })),
);

/** The agenda as the meeting will follow it: each item with its lead, what is asked, and its papers. */
export function AgendaPage({ pack }: { pack: Pack }) {
  const { meeting } = pack;
  const decisions = pack.items.filter(asksForDecision).length;
  return (
    <article className="cc-agenda">
      <PageHeading
        caption={meeting.forumName}
        title={
          <>
            <DateText date={meeting.heldOn} />
            {meeting.startsAt && `, ${meeting.startsAt}`}
          </>
        }
      >
        <p className="govuk-body">
          {meeting.venue ?? 'The venue is not printed'}.{' '}
          {meeting.status !== 'planned' && (
            <>
              {pack.items.length} items
              {decisions > 0 && `, ${decisions} of them for decision`}.
            </>
          )}
        </p>
        {meeting.status !== 'planned' && <PrintPack meetingId={meeting.id} />}
      </PageHeading>
      {meeting.status === 'planned' && (
        <EmptyState title="The agenda is not out yet">
          It stands here as soon as the office that runs the meeting sends it out.
        </EmptyState>
      )}
      <ol className="cc-agenda__items">
        {pack.items.map((item) => (
          <li key={item.id} className="cc-agenda__item" id={item.id}>
            <span className="cc-agenda__number">{item.number}</span>
            <AgendaLine meetingId={meeting.id} item={item} />
          </li>
        ))}
      </ol>
      {pack.papersWithoutItem.length > 0 && (
        <section aria-labelledby="supplements">
          <h2 id="supplements" className="govuk-heading-s">
            Papers outside the agenda
          </h2>
          <ul className="govuk-list">
            {pack.papersWithoutItem.map((paper) => (
              <li key={paper.id}>
                <Link href={packHref(meeting.id, { paper: paper.id })}>
                  {paper.label} {paper.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {pack.minutes && (
        <p className="govuk-body">
          <Link href={packHref(meeting.id, { minutes: pack.minutes.id })}>Minutes of this meeting</Link>
        </p>
      )}
      <Suspense>
        <OwnPackNotes pack={pack} />
      </Suspense>
    </article>
  );
}

function AgendaLine({ meetingId, item }: { meetingId: string; item: PackItem }) {
  const facts = agendaFacts(item);
  return (
    <div>
      <h2 className="govuk-heading-s">
        {item.withdrawnReason === null ? item.title : <s>{item.title}</s>}{' '}
        {asksForDecision(item) && <Tag tone="caution">For decision</Tag>}
        {item.withdrawnReason !== null && <Tag>Withdrawn</Tag>}
      </h2>
      {facts.length > 0 && <p className="cc-agenda__lead">{facts.join(' · ')}</p>}
      {item.withdrawnReason !== null && <p className="govuk-body">Withdrawn: {item.withdrawnReason}</p>}
      {item.subItems.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {item.subItems.map((sub) => (
            <li key={sub}>{sub}</li>
          ))}
        </ul>
      )}
      {item.closedReason && <p className="govuk-body">Closed: {item.closedReason}</p>}
      {isToFollow(item) && <Tag tone="quiet">Report to follow</Tag>}
      {item.carriedActions.length > 0 && <CarriedActions item={item} />}
      <ul className="govuk-list cc-agenda__papers">
        {item.minutesForApproval && (
          <li>
            <Link href={packHref(meetingId, { minutes: item.minutesForApproval.id })}>
              Minutes of <DateText date={item.minutesForApproval.heldOn} />
            </Link>
          </li>
        )}
        {item.papers.map((paper) => (
          <li key={paper.id}>
            <Link href={packHref(meetingId, { paper: paper.id })}>
              {paper.label} {paper.title}
            </Link>
          </li>
        ))}
      </ul>
      {item.withheldPaperCount > 0 && (
        <p className="govuk-body-s">{item.withheldPaperCount} left out of your copy</p>
      )}
    </div>
  );
}

/** The actions the meeting opens with. */
function CarriedActions({ item: { carriedActions } }: { item: PackItem }) {
  const count = carriedActions.length;
  return (
    <Details summary={`${count} ${count === 1 ? 'action is' : 'actions are'} carried to this meeting`}>
      <ul className="govuk-list govuk-list--spaced">
        {carriedActions.map(({ id, text, ownerPost, ownerBodyName, dueOn, status }) => (
          <li key={id}>
            <Link href={`/resource-group/actions/${id}`}>{text}</Link>
            <br />
            {ownerPost ?? ownerBodyName ?? 'No owner'},{' '}
            {status === 'closed' ? (
              'closed since'
            ) : dueOn === null ? (
              'no due date'
            ) : (
              <>
                due <DateText date={dueOn} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Only approve, agree and sign can become a decision; to note or to consider cannot. */
function asksForDecision(item: PackItem): boolean {
  return item.papers.some((paper) =>
    paper.recommendations.some(({ verb }) => verb === 'approve' || verb === 'agree' || verb === 'sign'),
  );
}
