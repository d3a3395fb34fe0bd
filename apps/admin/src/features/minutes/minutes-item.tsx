import { useSignedIn } from '@concordat/app-frame';
import { CorrectionNotes } from '@concordat/app-frame/corrections';
import type { DeviceStore } from '@concordat/app-frame/device-store';
import { DateText, Link, Tag } from '@concordat/ui';
import { Fragment } from 'react';
import { ActionForm } from './action-form.tsx';
import { BroughtMatter } from './brought-matter.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { outcomeWords } from './minutes-words.ts';
import { NewParagraph } from './new-paragraph.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { ResolutionForm } from './resolution-form.tsx';
import type { ShownMinutes, ShownMinutesItem } from './shown-minutes.ts';

/** One item: its numbered paragraphs, what was resolved, what was asked of whom. */
export function MinutesItem({
  minutes,
  item,
  isOpen,
  store,
  refresh,
}: {
  minutes: ShownMinutes;
  item: ShownMinutesItem;
  isOpen: boolean;
  /** Where this person's device keeps what they type; null where it keeps nothing. */
  store: DeviceStore | null;
  refresh: () => void;
}) {
  const name = [item.number, item.title].filter(Boolean).join(' ');
  const linkedTo = (id: string) => item.corrections.filter(({ paragraphId }) => paragraphId === id);
  return (
    <section className="cc-minutes__item" aria-label={`Item ${name}`}>
      <h2 className="govuk-heading-m">
        {name}{' '}
        {item.outcomes.map((outcome) => (
          <Tag key={outcome} tone="active">
            {outcomeWords[outcome]}
          </Tag>
        ))}
      </h2>
      {item.escalation && (
        <BroughtMatter item={item} matter={item.escalation} isOpen={isOpen} refresh={refresh} />
      )}
      {item.paragraphs.map((paragraph) => (
        <Fragment key={paragraph.id}>
          <div id={paragraph.id} tabIndex={-1}>
            {isOpen ? (
              <ParagraphEditor itemId={item.id} paragraph={paragraph} store={store} refresh={refresh} />
            ) : (
              <p className="govuk-body">
                {paragraph.number} {paragraph.text}{' '}
                <PutToAnother kind="minutesParagraph" of={paragraph.id} what={paragraph.text} />
              </p>
            )}
          </div>
          <CorrectionNotes corrections={linkedTo(paragraph.id)} hrefOf={hrefOf} />
        </Fragment>
      ))}
      {item.resolutions.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Resolved</h3>
          <ul className="govuk-list govuk-list--bullet">
            {item.resolutions.map((resolution) => (
              <li key={resolution.id} id={resolution.id} tabIndex={-1}>
                {resolution.text} {resolution.outcome && <Tag>{outcomeWords[resolution.outcome]}</Tag>}{' '}
                <PutToAnother kind="resolution" of={resolution.id} what={resolution.text} />{' '}
                <NoticeOfResolution resolution={resolution} />
                <CorrectionNotes corrections={linkedTo(resolution.id)} hrefOf={hrefOf} />
              </li>
            ))}
          </ul>
        </>
      )}
      {item.actions.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Action</h3>
          <ul className="govuk-list govuk-list--bullet">
            {item.actions.map((action) => (
              <li key={action.id}>
                <Link href={`/resource-group/actions/${action.id}`} target="_self">
                  {[action.paragraphNumber, action.text].filter(Boolean).join(' ')}
                </Link>
                <br />
                {action.ownerPost ?? action.ownerBodyName ?? 'No owner'},{' '}
                {action.dueOn === null ? (
                  (action.duePrinted ?? 'no due date')
                ) : (
                  <>
                    due <DateText date={action.dueOn} />
                  </>
                )}{' '}
                <PutToAnother kind="action" of={action.id} what={action.text} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen && (
        <>
          <NewParagraph item={item} store={store} />
          <div className="cc-minutes__commands">
            <ResolutionForm item={item} />
            <ActionForm minutes={minutes} item={item} />
            <CorrectionForm minutes={minutes} item={item} />
          </div>
        </>
      )}
    </section>
  );
}

/** Where words that correct others, or are corrected by them, are minuted. */
function hrefOf({ meetingId, otherId }: ShownMinutesItem['corrections'][number]): string {
  return `/admin/meetings/${meetingId}/minutes#${otherId}`;
}

/** The notice that puts a resolution into effect, or the way to draft it. */
function NoticeOfResolution({ resolution }: { resolution: ShownMinutesItem['resolutions'][number] }) {
  const { viewer } = useSignedIn();
  const { id, text, isDecision, notice } = resolution;
  if (notice) {
    return (
      <Link href={`/admin/decisions/${notice.id}`}>
        {notice.status === 'signed' ? 'Notice' : 'Unsigned notice'} {notice.reference}
      </Link>
    );
  }
  if (!isDecision || !viewer.permissions.includes('decision:draft')) return null;
  return (
    <Link href={`/admin/decisions/new?of=${id}`} aria-label={`Draft the notice of: ${text}`}>
      Draft the notice
    </Link>
  );
}

/** The way from what is minuted to the form that puts it before another forum. */
function PutToAnother({ kind, of, what }: { kind: string; of: string; what: string }) {
  return (
    <Link href={`/admin/escalations/new?kind=${kind}&of=${of}`} aria-label={`Put to another forum: ${what}`}>
      Put to another forum
    </Link>
  );
}
