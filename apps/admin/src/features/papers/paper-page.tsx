import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  Button,
  CouldNotOpen,
  Details,
  InstantText,
  LoadingState,
  NotFound,
  PageHeading,
  PageNotice,
  StatusTag,
  useDocumentTitle,
} from '@concordat/ui';
import { useState } from 'react';
import { PaperEditor } from './paper-editor.tsx';
import { PaperLines } from './paper-lines.tsx';
import { PaperVersions } from './paper-versions.tsx';
import { paperStatusWords } from './paper-words.ts';
import { paperInHandQuery } from './papers.graphql.ts';
import { type Draft, draftOf, type ShownPaper } from './shown-paper.ts';
import './papers.css';

/** One paper for whoever writes it: its text, what is missing, its versions and what changed between them. */
export function PaperPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(paperInHandQuery, {
    variables: { id },
    // What is cached may be older than what was saved from here.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [sitting, setSitting] = useState(0);
  /** Typed, not saved, and given up for somebody else's text. */
  const [givenUp, setGivenUp] = useState<Draft | null>(null);
  const paper = data?.paperInHand;
  useDocumentTitle(paper?.text.title ?? 'Paper', 'Admin');

  if (error && !paper) return <CouldNotOpen what="The paper" error={error} again={refetch} />;
  if (!paper && loading) return <LoadingState what="the paper" />;
  if (!paper) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Papers', href: '/admin/papers' }]} />
      <PageHeading caption={`Paper of ${paper.body.shortName}`} title={paper.text.title}>
        <p className="govuk-body">
          <StatusTag status={paper.status} words={paperStatusWords} /> Begun by {paper.begunByName}, saved by{' '}
          {paper.savedByName}, <InstantText instant={paper.savedAt} />
        </p>
      </PageHeading>
      {givenUp !== null && (
        <Details summary="What you had typed">
          <PaperLines draft={givenUp} />
          <Button weight="secondary" onClick={() => setGivenUp(null)}>
            Close what you had typed
          </Button>
        </Details>
      )}
      {paper.allowedCommands.includes('WritePaper') ? (
        <PaperEditor
          key={sitting}
          paper={paper}
          refetch={refetch}
          onStartAgain={(typed) => {
            if (typed !== null) setGivenUp(typed);
            setSitting((before) => before + 1);
          }}
        />
      ) : (
        <>
          <WrittenPaper paper={paper} />
          <PaperVersions paper={paper} now={draftOf(paper.text)} />
        </>
      )}
    </>
  );
}

/** What a paper says, for whoever may not change it. */
function WrittenPaper({ paper }: { paper: ShownPaper }) {
  return (
    <>
      {paper.withdrawnReason !== null && (
        <PageNotice tone="plain" title="The paper was withdrawn.">
          {paper.withdrawnReason}
        </PageNotice>
      )}
      <PaperLines draft={draftOf(paper.text)} />
    </>
  );
}
