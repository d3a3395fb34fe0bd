import { useCommand } from '@concordat/app-frame';
import { compareWords } from '@concordat/domain/meetings';
import { Button, InstantText } from '@concordat/ui';
import { markPaperReadMutation } from './own-reading.graphql.ts';
import type { OwnReading } from './use-own-reading.ts';

type Change = OwnReading['changes'][number];
const kindWords = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** What is not as the reader read it, until they say that they have read this version. */
export function ChangedSinceRead({ reading }: { readonly reading: OwnReading }) {
  const read = useCommand(markPaperReadMutation, ['OwnPackReading']);
  const { changes } = reading;
  return (
    <section className="cc-own-changes cc-no-print" aria-labelledby="changed-since-read">
      <h2 className="govuk-heading-s" id="changed-since-read">
        Changed since you read it
      </h2>
      <p className="govuk-body">
        You read version {reading.readVersion}
        {reading.readAt !== null && (
          <>
            {' '}
            on <InstantText instant={reading.readAt} />
          </>
        )}
        ; this is version {reading.version}.{' '}
        {changes.length === 0
          ? 'Its words are the same.'
          : changes.length === 1
            ? 'One line differs.'
            : `${changes.length} lines differ.`}
      </p>
      {changes.length > 0 && (
        <ol className="govuk-list cc-own-changes__list">
          {changes.map((change, at) => (
            <li key={at}>
              <span className="cc-own-changes__part">
                {kindWords[change.kind]}: {change.part}
              </span>
              <span>{wordsOf(change)}</span>
            </li>
          ))}
        </ol>
      )}
      {read.errors.map(({ message }) => (
        <p className="govuk-error-message" role="alert" key={message}>
          {message}
        </p>
      ))}
      <Button
        weight="secondary"
        disabled={read.isBusy}
        onClick={() =>
          void read.run({ input: { paperId: reading.paperId, expectedVersion: reading.version } })
        }
      >
        I have read this version
      </Button>
    </section>
  );
}

function wordsOf({ before, after }: Change) {
  if (before === null) return <ins>{after}</ins>;
  if (after === null) return <del>{before}</del>;
  return compareWords(before, after).map(({ kind, text }, at) => {
    const key = `${at}-${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
  });
}
