import { useQuery } from '@apollo/client/react';
import { CorrectionNotes, hrefInPack } from '@concordat/app-frame/corrections';
import { correctionsOf, discussionOf, outcomesInWords } from '@concordat/domain/printed';
import {
  CouldNotOpen,
  DateText,
  Link,
  LoadingState,
  Marking,
  NotFound,
  PaperTurner,
  Paragraph,
  Tag,
  useGoToAnchor,
} from '@concordat/ui';
import { Fragment } from 'react';
import type { PackMinutesQuery } from '../../generated/graphql.ts';
import { AttendanceList } from './attendance-list.tsx';
import { minutesQuery } from './minutes.graphql.ts';
import { type Pack, stepsAround } from './pack-places.ts';

type Minutes = NonNullable<PackMinutesQuery['minutes']>;
type MinutesItem = Minutes['items'][number];

/** Minutes as they were written: who was there, numbered paragraphs, what was resolved, and each action with its state. */
export function MinutesPage({
  pack,
  minutesId,
  anchor,
}: {
  pack: Pack;
  minutesId: string;
  anchor: string | null;
}) {
  const { data, loading, error, refetch } = useQuery(minutesQuery, { variables: { id: minutesId } });
  const minutes = data?.minutes;
  useGoToAnchor(anchor, minutes?.id === minutesId);

  if (error && !minutes) {
    return <CouldNotOpen what="The minutes" error={error} again={refetch} />;
  }
  if (loading && !minutes) return <LoadingState what="the minutes" />;
  if (!minutes) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  return (
    <>
      <article className="cc-paper" aria-labelledby="minutes-title">
        <header className="cc-paper__head">
          <Marking {...minutes.marking} />
          <h1 className="cc-paper__title" id="minutes-title">
            {minutes.status === 'draft' ? 'Draft minutes' : 'Minutes'} of <DateText date={minutes.heldOn} />
          </h1>
        </header>
        <AttendanceList attendance={minutes.attendance} />
        {minutes.items.map((item) => (
          <MinutedItem key={item.id} item={item} anchor={anchor} />
        ))}
      </article>
      <p className="govuk-body cc-no-print">
        Save these minutes as{' '}
        <a className="govuk-link" href={`/minutes/${minutes.id}/pdf`} download>
          PDF
        </a>{' '}
        or as a{' '}
        <a className="govuk-link" href={`/minutes/${minutes.id}/docx`} download>
          Word document
        </a>
        .
      </p>
      <PaperTurner {...stepsAround(pack, minutes.id)} />
    </>
  );
}

function MinutedItem({ item, anchor }: { item: MinutesItem; anchor: string | null }) {
  const discussion = discussionOf(item);
  const { under, rest } = correctionsOf(item.corrections, [...discussion, ...item.resolutions]);
  return (
    <section className="cc-paper__section" id={item.id} aria-labelledby={`${item.id}-title`}>
      <h2 id={`${item.id}-title`}>
        {item.number && <span className="cc-paper__number">{item.number}</span>}
        {item.title}
      </h2>
      {discussion.map((paragraph) => (
        <Fragment key={paragraph.id}>
          <Paragraph paragraph={paragraph} isCurrent={paragraph.id === anchor} />
          <CorrectionNotes corrections={under(paragraph.id)} hrefOf={hrefInPack} />
        </Fragment>
      ))}
      {item.resolutions.length > 0 && (
        <div className="cc-minuted cc-minuted--resolved">
          <h3 className="govuk-heading-s">Resolved</h3>
          <ul className="govuk-list">
            {item.resolutions.map((resolution) => (
              <li key={resolution.id} id={resolution.id} tabIndex={-1}>
                {resolution.text}
                {resolution.notice && (
                  <>
                    {' '}
                    <Link href={`/resource-group/decisions/${resolution.notice.id}`}>
                      {resolution.notice.status === 'signed' ? 'Notice' : 'Unsigned notice'}{' '}
                      {resolution.notice.reference}
                    </Link>
                  </>
                )}
                <CorrectionNotes corrections={under(resolution.id)} hrefOf={hrefInPack} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {item.actions.map((action) => (
        <div className="cc-minuted cc-minuted--action" key={action.id} id={action.id} tabIndex={-1}>
          <h3 className="govuk-heading-s">
            Action{action.paragraphNumber && ` ${action.paragraphNumber}`}{' '}
            {action.isOverdue ? (
              <Tag tone="alarm">Overdue</Tag>
            ) : (
              <Tag tone={action.status === 'closed' ? 'quiet' : 'active'}>
                {action.status === 'closed' ? 'Closed' : action.status === 'ongoing' ? 'Ongoing' : 'Open'}
              </Tag>
            )}
          </h3>
          <p>
            <Link href={`/resource-group/actions/${action.id}`}>{action.text}</Link>
          </p>
          <p className="govuk-body-s">
            {action.ownerPost ?? action.ownerBodyName ?? 'Nobody named'}
            {action.dueOn ? (
              <>
                , due <DateText date={action.dueOn} />
              </>
            ) : (
              `, ${action.duePrinted ?? 'no date set'}`
            )}
          </p>
        </div>
      ))}
      <CorrectionNotes corrections={rest} hrefOf={hrefInPack} />
      {item.outcomes.length > 0 && (
        <p className="cc-minuted__outcome">Outcome: {outcomesInWords(item.outcomes)}</p>
      )}
    </section>
  );
}
