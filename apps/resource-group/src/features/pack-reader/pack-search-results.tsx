import { useQuery } from '@apollo/client/react';
import { MarkedText } from '@concordat/app-frame/marked-text';
import { Button, EmptyState, ErrorState, Link, LoadingState, PageHeading } from '@concordat/ui';
import type { PackSearchPlace, PackSearchQuery } from '../../generated/graphql.ts';
import { packHref } from './pack-places.ts';
import { packSearchQuery } from './pack-search.graphql.ts';
import { PackSearchBox } from './pack-search-box.tsx';

type Hit = PackSearchQuery['packSearch']['edges'][number]['node'];

const placeWords: Readonly<Record<PackSearchPlace, string>> = {
  agendaItem: 'Agenda',
  paper: 'Paper',
  paragraph: 'Paper',
  minutes: 'Minutes',
  action: 'Action',
  table: 'Table',
};

/** Where the words stand in the pack, each hit leading to its paragraph. */
export function PackSearchResults({ meetingId, words }: { meetingId: string; words: string }) {
  const { data, loading, error, refetch, fetchMore } = useQuery(packSearchQuery, {
    variables: { meetingId, words },
  });
  const found = data?.packSearch;

  if (error && !found) {
    return (
      <>
        <ErrorState
          headingLevel={1}
          title={`The search for “${words}” did not work`}
          action={<Button onClick={() => void refetch()}>Try again</Button>}
        >
          <p className="govuk-body">{error.message}</p>
        </ErrorState>
        <PackSearchBox meetingId={meetingId} words={words} again />
      </>
    );
  }
  if (loading && !found) return <LoadingState what="what was found" />;
  if (!found) return null;
  if (found.edges.length === 0) {
    return (
      <>
        <EmptyState
          headingLevel={1}
          title={`Nothing in this pack says “${words}”`}
          action={<Link href={packHref(meetingId)}>Back to the agenda</Link>}
        >
          Try fewer words, or another form of the word. Only what you may read is searched.
        </EmptyState>
        <PackSearchBox meetingId={meetingId} words={words} again />
      </>
    );
  }
  return (
    <>
      <PageHeading caption="Search in this pack" title={`“${words}”`} />
      <ol className="cc-hits">
        {found.edges.map(({ node }) => (
          <li key={`${node.place}:${node.anchorId}`} className="cc-hits__hit">
            <Link href={hrefOf(meetingId, node)}>
              {placeWords[node.place]} {node.label}: {node.title}
            </Link>
            <p>
              <MarkedText snippet={node.snippet} />
            </p>
          </li>
        ))}
      </ol>
      {found.pageInfo.hasNextPage && (
        <Button
          weight="secondary"
          busy={loading ? 'Loading' : undefined}
          onClick={() => void fetchMore({ variables: { after: found.pageInfo.endCursor } })}
        >
          Show more
        </Button>
      )}
    </>
  );
}

function hrefOf(meetingId: string, { paperId, minutesId, anchorId }: Hit): string {
  if (paperId) return packHref(meetingId, { paper: paperId }, anchorId);
  if (minutesId) return packHref(meetingId, { minutes: minutesId }, anchorId);
  return packHref(meetingId, {}, anchorId);
}
