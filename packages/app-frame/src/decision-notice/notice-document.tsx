import { Link, longDate, Marking, SummaryList } from '@concordat/ui';
import type { ReactNode } from 'react';
import { CorrectionNotes, hrefInPack } from '../corrections/correction-notes.tsx';
import './decision.css';
import { adviceWords, decisionKindWords, noticeMoney } from './notice-words.ts';
import type { ShownNotice } from './shown-notice.ts';

/** The notice as it is read, signed and printed: every part under its heading, none left out. */
export function NoticeDocument({ notice }: { notice: ShownNotice }) {
  return (
    <article className="cc-decision" aria-label={`Decision notice ${notice.reference}`}>
      <Marking clearance={notice.marking} />
      <p className="govuk-body cc-decision__head">
        <strong>{notice.reference}</strong>
        <br />
        {notice.body.legalName}
      </p>
      <Part heading="Decision">
        <Words text={notice.decision} />
        <SummaryList isPlain rows={factsOf(notice)} />
      </Part>
      <Part heading="Reasons">
        <Words text={notice.reasons} />
      </Part>
      <Part heading="Options considered">
        <Options notice={notice} />
      </Part>
      {(['legal', 'finance', 'equality'] as const).map((kind) => (
        <Part key={kind} heading={adviceWords[kind]}>
          <Advice given={notice.advice.filter((advice) => advice.kind === kind)} />
        </Part>
      ))}
      <Part heading="Conflicts of interest">
        <Words text={conflictsInWords(notice)} />
      </Part>
      <Part heading="Objectives served">
        {notice.objectives.length > 0 ? (
          <ul className="govuk-list govuk-list--bullet">
            {notice.objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        ) : (
          <Words text={notice.whyNoObjectives ?? ''} />
        )}
      </Part>
      <Part heading="Contact">
        <Words text={notice.contact} />
      </Part>
    </article>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="cc-decision__part">
      <h2 className="govuk-heading-m">{heading}</h2>
      {children}
    </section>
  );
}

/** Never a blank: a part without words says so. */
function Words({ text }: { text: string }) {
  return <p className="govuk-body cc-decision__words">{text === '' ? 'Not stated.' : text}</p>;
}

function factsOf({ kind, value, condition, origin }: ShownNotice) {
  return [
    { key: 'kind', label: 'Kind', value: decisionKindWords[kind] },
    {
      key: 'value',
      label: 'Value',
      value: value === null ? 'No value stated' : noticeMoney(value),
    },
    { key: 'condition', label: 'Subject to', value: condition ?? 'No condition' },
    {
      key: 'origin',
      label: 'From',
      value:
        origin === null ? (
          'No meeting is named'
        ) : (
          <>
            <Link href={`/resource-group/meetings/${origin.meeting.id}`}>
              {origin.meeting.forumName}, {longDate(origin.meeting.heldOn)}
              {origin.itemNumber && `, ${origin.itemNumber}`}
              {origin.itemTitle && `, ${origin.itemTitle}`}
            </Link>
            <CorrectionNotes corrections={origin.corrections} hrefOf={hrefInPack} />
          </>
        ),
    },
  ];
}

function Options({ notice: { options, whyNoOptions } }: { notice: ShownNotice }) {
  return (
    <>
      {options.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {options.map(({ title, isChosen, reason }) => (
            <li key={title}>
              <strong>{isChosen ? 'Chosen' : 'Turned down'}:</strong> {title}
              {reason !== '' && <>. {reason}</>}
            </li>
          ))}
        </ul>
      )}
      {whyNoOptions !== null && <Words text={`No other option: ${whyNoOptions}`} />}
      {options.length === 0 && whyNoOptions === null && <Words text="" />}
    </>
  );
}

function Advice({ given }: { given: ShownNotice['advice'] }) {
  if (given.length === 0) return <Words text="" />;
  return (
    <>
      {given.map(({ adviser, text }) => (
        <p key={`${adviser}${text}`} className="govuk-body cc-decision__words">
          {text} <span className="cc-decision__by">({adviser})</span>
        </p>
      ))}
    </>
  );
}

function conflictsInWords({ conflicts }: ShownNotice): string {
  if (conflicts === null) return '';
  return conflicts.isNone ? 'None were declared.' : (conflicts.text ?? '');
}
