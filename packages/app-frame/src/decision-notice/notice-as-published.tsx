import { publicNotice } from '@concordat/domain/printed';
import { Details, Link, longDate } from '@concordat/ui';
import type { ShownNotice } from './shown-notice.ts';

/** The decision as the public reads it; nothing where it is withheld or nobody decided on its publication. */
export function NoticeAsPublished({ notice }: { notice: ShownNotice }) {
  const published = publicNotice(notice);
  if (published === null) return null;
  const { origin, body, decidedOn } = notice;
  return (
    <Details summary="As the public reads it">
      <article aria-label="Public notice">
        <h3 className="govuk-heading-m">{published.heading}</h3>
        <p className="govuk-body">
          {body.legalName}
          {decidedOn !== null && `, ${longDate(decidedOn)}`}
        </p>
        {published.parts.map(({ heading, text }) => (
          <section key={heading}>
            <h4 className="govuk-heading-s">{heading}</h4>
            <p className="govuk-body cc-decision__words">{text}</p>
          </section>
        ))}
        {published.hasPapers && origin !== null && (
          <section>
            <h4 className="govuk-heading-s">Further papers</h4>
            <p className="govuk-body">
              <Link href={`/resource-group/meetings/${origin.meeting.id}`}>
                {origin.meeting.forumName}, {longDate(origin.meeting.heldOn)}
                {origin.itemTitle !== null && `: ${origin.itemTitle}`}
              </Link>
            </p>
          </section>
        )}
      </article>
    </Details>
  );
}
