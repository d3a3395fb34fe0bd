import { useQuery } from '@apollo/client/react';
import { useCastMarks } from '@concordat/app-frame';
import {
  CouldNotOpen,
  DateText,
  LoadingState,
  NotFound,
  PaperDocument,
  PaperTurner,
  useGoToAnchor,
} from '@concordat/ui';
import { usePaperNotes } from './own-reading/use-paper-notes.tsx';
import { type Pack, stepsAround } from './pack-places.ts';
import { paperQuery } from './paper.graphql.ts';
import { usePaperBesideBooks } from './use-paper-beside-books.ts';

const kindWords: Readonly<Record<string, string>> = {
  appendix: 'Appendix',
  plan: 'Plan',
  other: 'Other paper',
};

const noTables: readonly never[] = [];

/** One paper of the pack at reading measure, with the one before and the one after at its foot. */
export function PaperPage({ pack, paperId, anchor }: { pack: Pack; paperId: string; anchor: string | null }) {
  const { data, loading, error, refetch } = useQuery(paperQuery, { variables: { id: paperId } });
  const paper = data?.paper;
  const marks = useCastMarks(paper?.tables ?? noTables);
  const books = usePaperBesideBooks(paperId, paper?.tables ?? noTables);
  const own = usePaperNotes(pack.meeting.id, paper ?? null);
  useGoToAnchor(anchor, paper?.id === paperId);

  if (error && !paper) {
    return <CouldNotOpen what="The paper" error={error} again={refetch} />;
  }
  if (loading && !paper) return <LoadingState what="the paper" />;
  if (!paper) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  const { kind, carriedTerms, ...printed } = paper;
  const words = kindWords[kind];
  return (
    <>
      {own.head}
      {carriedTerms.map(({ forumId, forumName, number, from }) => (
        <p key={`${forumId} ${number}`} className="govuk-inset-text">
          Adopted as version {number} of the terms of reference of {forumName}, in force from{' '}
          <DateText date={from} />.
        </p>
      ))}
      <PaperDocument
        paper={{ ...printed, ...(words !== undefined && { kind: words }) }}
        anchor="paper"
        current={anchor}
        marks={marks}
        books={books}
        beside={own.beside}
      />
      <PaperTurner {...stepsAround(pack, paper.id)} />
    </>
  );
}
