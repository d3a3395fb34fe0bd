import { useQuery } from '@apollo/client/react';
import {
  CouldNotOpen,
  DateText,
  LoadingState,
  NotFound,
  PackContents,
  PackReader,
  useDocumentTitle,
} from '@concordat/ui';
import { lazy, Suspense } from 'react';
import { AgendaPage } from './agenda-page.tsx';
import { boardPackQuery } from './board-pack.graphql.ts';
import { contentsOf, type Pack, type PackSearch, packHref, packPlaces } from './pack-places.ts';
import { PackSearchBox } from './pack-search-box.tsx';

const PackOnDevice = lazy(() =>
  import('./kept-packs/pack-on-device.tsx').then((part) => ({ default: part.PackOnDevice })),
);
// What is opened from the agenda comes when it is opened.
const MinutesPage = lazy(() => import('./minutes-page.tsx').then((page) => ({ default: page.MinutesPage })));
const PaperPage = lazy(() => import('./paper-page.tsx').then((page) => ({ default: page.PaperPage })));
const PackSearchResults = lazy(() =>
  import('./pack-search-results.tsx').then((results) => ({ default: results.PackSearchResults })),
);

export type PackPageProps = {
  readonly meetingId: string;
  readonly search: PackSearch;
  /** The paragraph or table the address points at. */
  readonly anchor: string | null;
};

/** One meeting's pack: agenda on the left, and on the right the paper, minutes, search or agenda that is open. */
export function PackPage({ meetingId, search, anchor }: PackPageProps) {
  const { data, loading, error, refetch } = useQuery(boardPackQuery, { variables: { meetingId } });
  const pack = data?.boardPack;

  if (error && !pack) {
    return <CouldNotOpen what="The board pack" error={error} again={refetch} />;
  }
  if (loading && !pack) return <LoadingState what="the board pack" />;
  if (!pack) return <NotFound homeHref="/resource-group" contact="your governance officer" />;
  return <OpenPack pack={pack} search={search} anchor={anchor} />;
}

function OpenPack({ pack, search, anchor }: { pack: Pack; search: PackSearch; anchor: string | null }) {
  const openKey = search.words ? null : (search.paper ?? search.minutes ?? null);
  const open = packPlaces(pack).find((place) => place.key === openKey);
  const title = search.words ? `Search: ${search.words}` : (open?.label ?? 'Agenda');
  useDocumentTitle(title, 'Resource Group');

  return (
    <PackReader
      currentKey={`${openKey}:${search.words ?? ''}`}
      currentTitle={title}
      contents={
        <>
          <p className="cc-pack__meeting">
            <strong>{pack.meeting.forumName}</strong>
            <DateText date={pack.meeting.heldOn} />
          </p>
          <PackSearchBox meetingId={pack.meeting.id} words={search.words ?? ''} />
          <PackContents
            entries={[
              {
                key: 'agenda',
                number: '',
                title: 'Agenda',
                href: packHref(pack.meeting.id),
                isCurrent: openKey === null && !search.words,
              },
              ...contentsOf(pack, openKey),
            ]}
          />
        </>
      }
    >
      <Suspense>
        <PackOnDevice pack={pack} />
      </Suspense>
      <Suspense fallback={<LoadingState what={title} />}>
        {search.words ? (
          <PackSearchResults meetingId={pack.meeting.id} words={search.words} />
        ) : search.paper ? (
          <PaperPage pack={pack} paperId={search.paper} anchor={anchor} />
        ) : search.minutes ? (
          <MinutesPage pack={pack} minutesId={search.minutes} anchor={anchor} />
        ) : (
          <AgendaPage pack={pack} />
        )}
      </Suspense>
    </PackReader>
  );
}
