import { DateText, Link } from '@concordat/ui';
import { type FoundRecord, foundHref, foundTitle } from './found-record.ts';
import { MarkedText } from './marked-text.tsx';
import {
  type AppName,
  kindWords,
  type RecordKind,
  type SearchAddress,
  searchHref,
} from './search-address.ts';

export type CountOfKind = { readonly kind: RecordKind; readonly count: number };

type Props = {
  readonly app: AppName;
  readonly search: SearchAddress;
  readonly records: readonly FoundRecord[];
  readonly counts: readonly CountOfKind[];
};

/** What was found, under a heading for each kind; each leads to the paragraph where the words stand best. */
export function SearchResults({ app, search, records, counts }: Props) {
  const kinds = counts.filter(({ kind }) => records.some((record) => record.kind === kind));
  return kinds.map(({ kind, count }) => {
    const shown = records.filter((record) => record.kind === kind);
    return (
      <section key={kind} className="cc-found" aria-labelledby={`found-${kind}`}>
        <h2 className="govuk-heading-m" id={`found-${kind}`}>
          {count} {kindWords[kind][count === 1 ? 0 : 1]}
        </h2>
        <ol className="cc-hits">
          {shown.map((record) => (
            <li key={record.recordId} className="cc-hits__hit">
              <FoundLink app={app} record={record} />
              <p>
                <MarkedText snippet={record.snippet} />
              </p>
              <p className="cc-found__about">
                <About record={record} />
              </p>
            </li>
          ))}
        </ol>
        {shown.length < count && search.kind === undefined && (
          <p className="govuk-body">
            <Link href={searchHref(app, { ...search, kind })}>
              Show all {count} {kindWords[kind][1]}
            </Link>
          </p>
        )}
      </section>
    );
  });
}

function FoundLink({ app, record }: { app: AppName; record: FoundRecord }) {
  const href = foundHref(app, record);
  return (
    <Link href={href} {...(!href.startsWith(`/${app}/`) && { target: '_self' })}>
      {foundTitle(record)}
    </Link>
  );
}

function About({ record: { kind, forumName, on, reference, placeCount } }: { record: FoundRecord }) {
  const parts = [
    forumName,
    on !== null ? <DateText key="on" date={on} /> : kind === 'decision' ? 'Not decided yet' : null,
    kind === 'minutes' && reference !== null ? `Minute ${reference}` : null,
    kind === 'action' && reference !== null ? `Minute ${reference}` : null,
    placeCount > 1 ? `${placeCount} places` : null,
  ].filter((part) => part !== null);
  return parts.map((part, index) => (
    <span key={index}>
      {index > 0 && ' · '}
      {part}
    </span>
  ));
}
