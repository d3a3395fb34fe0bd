import { useQuery } from '@apollo/client/react';
import { linesOfPaper } from '@concordat/domain/meetings';
import {
  Breadcrumbs,
  CouldNotOpen,
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
import { PaperVersions } from './paper-versions.tsx';
import { paperStatusWords } from './paper-words.ts';
import { paperInHandQuery } from './papers.graphql.ts';
import { draftOf, ruledText, type ShownPaper } from './shown-paper.ts';
import './papers.css';

/** One paper for whoever writes it: its text, what is missing, its versions and what changed between them. */
export function PaperPage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(paperInHandQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [sitting, setSitting] = useState(0);
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
      {paper.allowedCommands.includes('WritePaper') ? (
        <PaperEditor
          key={sitting}
          paper={paper}
          refetch={refetch}
          onStartAgain={() => setSitting((before) => before + 1)}
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
      <dl className="cc-paper-lines">
        {linesOfPaper(ruledText(draftOf(paper.text))).map(({ part, text }, at) => (
          <div key={at}>
            <dt>{part}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
