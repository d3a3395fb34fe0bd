import { DateText, Link, PageHeading, Tag } from '@concordat/ui';
import { type Pack, type PackItem, packHref } from './pack-places.ts';

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
          {meeting.venue ?? 'The venue is not printed.'} {pack.items.length} items
          {decisions > 0 && `, ${decisions} of them for decision`}.
        </p>
      </PageHeading>
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
    </article>
  );
}

function AgendaLine({ meetingId, item }: { meetingId: string; item: PackItem }) {
  return (
    <div>
      <h2 className="govuk-heading-s">
        {item.title} {asksForDecision(item) && <Tag tone="caution">For decision</Tag>}
      </h2>
      {item.lead && <p className="cc-agenda__lead">{item.lead}</p>}
      {item.subItems.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {item.subItems.map((sub) => (
            <li key={sub}>{sub}</li>
          ))}
        </ul>
      )}
      {item.closedReason && <p className="govuk-body">Closed: {item.closedReason}</p>}
      {item.kind === 'toFollow' && item.papers.length === 0 && <Tag tone="quiet">Report to follow</Tag>}
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

/** Only approve, agree and sign can become a decision; to note or to consider cannot. */
function asksForDecision(item: PackItem): boolean {
  return item.papers.some((paper) =>
    paper.recommendations.some(({ verb }) => verb === 'approve' || verb === 'agree' || verb === 'sign'),
  );
}
