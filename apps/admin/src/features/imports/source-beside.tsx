import { useQuery } from '@apollo/client/react';
import { CouldNotOpen, LoadingState, ScrollableRegion } from '@concordat/ui';
import { useEffect } from 'react';
import type { ReviewedImport } from './import-review.tsx';
import { importedDocumentQuery } from './imports.graphql.ts';
import { ReadBack } from './read-back.tsx';
import type { ReviewSearch } from './review-search.ts';
import { SourcePlace } from './source-place.tsx';
import { useImportBesideBooks } from './use-import-beside-books.ts';

const MOST_LINES = 400;
const AROUND = 12;

/** One document as it was read, beside the lines it was read from. */
export function SourceBeside({ reviewed, search }: { reviewed: ReviewedImport; search: ReviewSearch }) {
  const shown = shownDocument(reviewed, search);
  const from = search.line === undefined ? (shown?.firstLine ?? 1) : Math.max(1, search.line - AROUND);
  const to = Math.min(shown?.lastLine ?? reviewed.lineCount, from + MOST_LINES - 1, reviewed.lineCount);
  const { data, loading, error, refetch } = useQuery(importedDocumentQuery, {
    variables: { id: reviewed.id, from, to },
    skip: shown === undefined,
  });
  const books = useImportBesideBooks(reviewed.id);
  const isChosen = search.document !== undefined || search.line !== undefined;
  const hasLines = data?.import != null;

  useEffect(() => {
    if (isChosen && hasLines) document.getElementById('beside')?.scrollIntoView();
  }, [isChosen, hasLines]);

  if (shown === undefined) return null;
  if (error && !data) {
    return <CouldNotOpen what="The source" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the source" />;
  const lines = data?.import?.sourceLines ?? [];
  const read = data?.import?.documents.find((document) => document.position === shown.position);
  return (
    <section
      id="beside"
      className="cc-beside"
      aria-label={`${shown.title ?? 'Document'} beside its source`}
      tabIndex={-1}
    >
      <div className="cc-beside__read">
        <h2 className="govuk-heading-m">As it was read</h2>
        {read && <ReadBack document={read} books={books} />}
      </div>
      <div className="cc-beside__source">
        <h2 className="govuk-heading-m">As it is printed</h2>
        <ScrollableRegion label="Source lines">
          <pre className="cc-source">
            {lines.map((line, at) => (
              <span
                key={line.number}
                className="cc-source__line"
                data-sought={line.number === search.line || undefined}
              >
                <span className="cc-source__number">{line.number}</span>
                <SourcePlace line={line} above={lines[at - 1]} />
                <span className="cc-source__text">{line.text}</span>
              </span>
            ))}
          </pre>
        </ScrollableRegion>
        {to < shown.lastLine && (
          <p className="govuk-body-s">
            Lines {from} to {to} of {shown.firstLine} to {shown.lastLine}. Choose a finding to see its line.
          </p>
        )}
      </div>
    </section>
  );
}

function shownDocument({ documents }: ReviewedImport, { document, line }: ReviewSearch) {
  if (line !== undefined)
    return documents.find((each) => each.firstLine <= line && line <= each.lastLine) ?? documents[0];
  return documents.find((each) => each.position === document) ?? documents[0];
}
