import { DateText, InstantText, SummaryList } from '@concordat/ui';
import { NoticeAsPublished } from './notice-as-published.tsx';
import { publicationWords } from './notice-words.ts';
import type { ShownNotice } from './shown-notice.ts';

/** What proves the decision: who signed which words, when and by what power, and what became of it since. */
export function NoticeEvidence({ notice }: { notice: ShownNotice }) {
  return (
    <section aria-label="Evidence" className="cc-decision__part">
      <h2 className="govuk-heading-m">Evidence</h2>
      <SummaryList rows={[...signed(notice), ...condition(notice), ...published(notice)]} />
      <NoticeAsPublished notice={notice} />
      <p className="govuk-body cc-no-print">
        <a className="govuk-link" href={`/notices/${notice.id}/pdf`} download>
          Save the notice with its evidence (PDF)
        </a>
      </p>
    </section>
  );
}

function signed({ signature, textSha256, recordedFrom, signatoryPost, decidedOn }: ShownNotice) {
  if (signature !== null) {
    return [
      {
        key: 'signed',
        label: 'Signed',
        value: (
          <>
            {signature.byName === signature.post ? signature.post : `${signature.byName}, ${signature.post}`},{' '}
            <InstantText instant={signature.at} />
          </>
        ),
      },
      { key: 'power', label: 'Power used', value: signature.authority },
      {
        key: 'hash',
        label: 'SHA-256 of the words',
        value: <code className="cc-decision__hash">{textSha256}</code>,
      },
    ];
  }
  return [
    {
      key: 'signed',
      label: 'Signed',
      value: (
        <>
          {signatoryPost ?? 'By whom is not known'}
          {decidedOn !== null && (
            <>
              , <DateText date={decidedOn} />
            </>
          )}
        </>
      ),
    },
    { key: 'found', label: 'Recorded from', value: recordedFrom ?? 'Not stated' },
  ];
}

function condition({ condition: subjectTo, conditionMet }: ShownNotice) {
  if (subjectTo === null) return [];
  return [
    {
      key: 'condition',
      label: 'Condition',
      value:
        conditionMet === null ? (
          `Not met yet: ${subjectTo}`
        ) : (
          <>
            Met on <DateText date={conditionMet.on} />, recorded by {conditionMet.byName}: {conditionMet.note}
          </>
        ),
    },
  ];
}

function published({ publication }: ShownNotice) {
  return [
    {
      key: 'publication',
      label: 'Publication',
      value:
        publication === null ? (
          'Not decided yet'
        ) : (
          <>
            {publicationWords[publication.choice]}, decided by {publication.byName} on{' '}
            <DateText date={publication.decidedOn} />
            {publication.reason !== null && `: ${publication.reason}`}
          </>
        ),
    },
    ...(publication?.summary ? [{ key: 'summary', label: 'Summary', value: publication.summary }] : []),
  ];
}
